import PlannerDomain

/// Items of an agreement among a form's answers.
extension FormItem {
  /// The number of an item of an agreement; nil for everything else.
  var number: Int? {
    if case .agreed(let item, _) = self { item.number } else { nil }
  }

  /// What was entered in the place of an older answer: an item keeps its number and
  /// its phase, a strategy's goal its number.
  func inPlace(of old: FormItem?, course: Period?) -> FormItem {
    if case .strategyGoal(let goal) = self, case .strategyGoal(let older)? = old {
      return .strategyGoal(goal.numbered(older.number))
    }
    guard case .agreed(let item, _) = self else { return self }
    guard case .agreed(let older, _)? = old else { return .agreed(item, course) }
    return .agreed(
      AgreementItem(
        number: older.number, kind: item.kind, phase: older.phase, text: item.text,
        audience: item.kind == .sharing ? item.audience : older.audience, owner: item.owner,
        due: item.due), course)
  }
}

extension AgreementItem {
  /// What is to be done, and when and by whom.
  func text(
    _ words: Words, _ course: Period?, in municipality: Municipality
  ) -> (title: String, details: [String]) {
    let relative = words.domain.name(due)
    let day = due.date(of: course).map(words.format.mediumDate)
    let owner = words.domain.name(self.owner, in: municipality)
    let isFixed = if case .fixed = due { true } else { false }
    let details = day.map { [$0, owner] + (isFixed ? [] : [relative]) } ?? [relative, owner]
    return (text + (audience.isEmpty ? "" : " → \(audience)"), details)
  }
}

extension FormItem.Kind {
  func agreedFields(_ item: FormItem?, _ words: Words) -> [FormField] {
    let old: AgreementItem? = if case .agreed(let item, _)? = item { item } else { nil }
    let owner: DutyOwner = old?.owner ?? (self == .followUp ? .leader : .participant)
    return [.typed(.text, .prose, old?.text, required: true)]
      + (self == .sharing ? [.text(.audience, old?.audience ?? "")] : [])
      + [
        .choice(.owner, .dutyOwners, owner.code, required: true),
        .typed(
          .due, .due, Readings(say: words.language).text(old?.due ?? usualDue), required: true),
      ]
  }

  private var usualDue: DueDate {
    AgreementItem.usualDue(
      self == .followUp ? .followUp : .task,
      self == .before ? .before : self == .during ? .during : .after)
  }

  func agreed(from answers: FormAnswers) throws(FormComplaint) -> FormItem {
    let owner = answers.chosen(.owner).flatMap(DutyOwner.init(code:))
    return .agreed(
      AgreementItem(
        number: 0, kind: self == .sharing ? .sharing : self == .followUp ? .followUp : .task,
        phase: self == .before ? .before : self == .during ? .during : .after,
        text: answers.text(.text), audience: answers.text(.audience),
        owner: try answers.needed(owner, .owner),
        due: try answers.needed(answers.due(.due), .due)), nil)
  }
}
