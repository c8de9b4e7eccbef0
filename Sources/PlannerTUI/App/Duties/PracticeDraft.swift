import PlannerDomain

/// A confirmation that someone uses what was learned, being put together step by step.
struct PracticeDraft: Hashable, Sendable {
  let goal: Identifier<FollowUpGoal>
  var employee: Identifier<Employee>?
  var competence: Identifier<Competence>?
}

extension AppState {
  /// Asks for what is not known yet, one thing at a time.
  mutating func confirm(_ wished: PracticeDraft) {
    guard let goal = municipality.followUpGoals[wished.goal],
      let agreement = municipality.agreements[goal.agreement]
    else { return }
    var draft = wished
    let people = municipality.participants(of: agreement)
    draft.employee = draft.employee ?? (people.count == 1 ? people.first?.id : nil)
    let competences = competences(shownBy: goal, agreement)
    draft.competence = draft.competence ?? (competences.count == 1 ? competences.first?.id : nil)
    guard let employee = draft.employee else {
      pick(
        words.followUp.whoShowedIt, .practicePerson(draft),
        people.map { Picker.Item(id: $0.id.rawValue, title: $0.name) })
      return
    }
    guard let competence = draft.competence else {
      pick(
        words.followUp.whichCompetence, .practiceCompetence(draft),
        competences.map { Picker.Item(id: $0.id.rawValue, title: $0.name) })
      return
    }
    pickLevel(draft, employee, competence)
  }

  /// The goal's own; else what the education develops, or all there are.
  private func competences(
    shownBy goal: FollowUpGoal, _ agreement: ImplementationAgreement
  ) -> [Competence] {
    if let own = goal.competence.flatMap({ municipality.competences[$0] }) { return [own] }
    let developed =
      municipality.offering(of: agreement)?.develops.keys
      .compactMap { municipality.competences[$0] } ?? []
    return (developed.isEmpty ? Array(municipality.competences.values) : developed)
      .sortedByName(\.name)
  }

  /// No lower than what is known already, for a confirmation only raises.
  private mutating func pickLevel(
    _ draft: PracticeDraft, _ employee: Identifier<Employee>, _ competence: Identifier<Competence>
  ) {
    let standing = municipality.standing(of: employee, in: competence, on: today)
    let actual = standing?.level ?? .none
    let developed = municipality.followUpGoals[draft.goal]
      .flatMap { municipality.agreements[$0.agreement] }
      .flatMap { municipality.offering(of: $0)?.develops[competence] }
    let levels = CompetenceLevel.allCases.filter { $0 >= actual && $0 != .none }
    let likely =
      [developed, standing?.required].compactMap(\.self)
      .first { $0 > actual } ?? levels.first { $0 > actual } ?? actual
    pick(
      words.people.whichLevel(
        municipality.competences[competence]?.name ?? "", names(of: [employee])),
      .practiceLevel(
        PracticeDraft(goal: draft.goal, employee: employee, competence: competence)),
      levels.map { level in
        Picker.Item(
          id: String(level.rawValue), title: "\(level.rawValue)  \(words.domain.name(level))",
          detail: words.people.levelNote(
            isRequired: level == standing?.required, isActual: level == actual))
      }, selected: String(likely.rawValue))
  }

  private mutating func pick(
    _ title: String, _ pick: DutyPick, _ items: [Picker.Item], selected: String? = nil
  ) {
    layers.append(
      .picker(Picker(title: title, purpose: .duty(pick), items: items, selected: selected)))
  }

  /// The last step: raises the level and achieves the goal, as one act.
  mutating func confirm(_ draft: PracticeDraft, at level: CompetenceLevel) {
    guard let employee = draft.employee, let competence = draft.competence else { return }
    let record = CompetenceRecord(
      id: identifiers.next(), employee: employee, competence: competence, level: level,
      date: today, evidence: .shownInPractice)
    make(
      PlannedEdit(
        edit: .confirmPractice(draft.goal, with: record),
        title: words.followUp.confirmed(
          names(of: [employee]), municipality.competences[competence]?.name ?? "", level)))
  }
}
