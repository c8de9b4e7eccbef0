import PlannerDomain

/// What there is to say about what is selected, and doing what an advice says.
extension AppState {
  /// How many assignments are looked at when many are marked.
  private static let mostAssignments = 20

  /// What stands about what is selected; what is closest to it first.
  var adviceHere: [Advice] {
    if screen == .overview {
      if advice.isOpen { return advice.selected.map { [$0] } ?? [] }
      if case .advice(let id)? = overview.cursor.selected {
        return (advice.all ?? []).filter { $0.id == id }
      }
    }
    guard let view = advice.book.view(of: municipality, on: today) else { return [] }
    var seen: Set<EntryKey> = []
    return municipality.standing(
      advisedHere.filter { seen.insert($0).inserted }.flatMap { view.advice(about: $0) })
  }

  /// The entries whose advice is told where the user is.
  private var advisedHere: [EntryKey] {
    if screen == .agreements, let page = agreements.page { return advised(by: page.agreement) }
    let selection = screen.type.selection(self)
    var keys: [EntryKey] = []
    for id in selection.assignments.prefix(Self.mostAssignments) { keys += advised(by: id) }
    if let offering = selection.offering { keys.append(.offering(offering)) }
    if selection.assignments.isEmpty {
      keys += selection.employees.prefix(1).map { .employee($0) }
    }
    if screen == .year, case .team(let team)? = year.selectedRow?.id { keys.append(.team(team)) }
    return keys
  }

  /// An assignment, what was agreed about it, and what it is to.
  func advised(by id: Identifier<Assignment>) -> [EntryKey] {
    guard let assignment = municipality.assignments[id] else { return [] }
    return [.assignment(id)]
      + (municipality.agreement(about: id).map { [.agreement($0.id)] } ?? [])
      + [.offering(assignment.offering)]
  }

  /// An agreement, the assignments that it covers, and what they are to.
  func advised(by id: Identifier<ImplementationAgreement>) -> [EntryKey] {
    guard let agreement = municipality.agreements[id] else { return [] }
    return [.agreement(id)]
      + municipality.covered(by: agreement).map { .assignment($0.id) }
      + (municipality.offering(of: agreement).map { [.offering($0.id)] } ?? [])
  }

  /// What stands about some entries.
  func standingAdvice(about keys: [EntryKey]) -> [Advice] {
    guard let view = advice.book.view(of: municipality, on: today) else { return [] }
    return municipality.standing(keys.flatMap { view.advice(about: $0) })
  }

  /// How many there are, and the key that shows what can be done.
  func adviceNote(_ count: Int) -> String {
    let key = ActionRegistry.action("advice.here").flatMap { keys(of: $0).first?.notation }
    return [String(count), key].compactMap(\.self).joined(separator: " · ")
  }

  // MARK: - Choosing

  /// Lets the user choose what to do about the advice on what is selected.
  mutating func openAdviceHere() {
    let found = adviceHere
    guard found.count > 1, let first = found.first else {
      if let only = found.first { choose(about: only) }
      return
    }
    layers.append(
      .picker(
        Picker(
          title: words.advice.title, purpose: .advice(found),
          items: found.map { advice in
            let told = AdviceTelling(advice, words, in: municipality)
            return Picker.Item(
              id: advice.rule.rawValue + "/" + advice.id.name,
              title: "\(told.sign) \(told.title): \(told.text)", detail: told.source)
          }, selected: first.rule.rawValue + "/" + first.id.name)))
  }

  /// Lets the user choose between doing what an advice says, going to it, and dismissing it.
  mutating func choose(about advice: Advice) {
    let told = AdviceTelling(advice, words, in: municipality)
    layers.append(
      .picker(
        Picker(
          title: told.title, purpose: .adviceAct(advice),
          items: [
            Picker.Item(id: "do", title: told.action),
            Picker.Item(id: "go", title: words.advice.goToSubject, detail: told.subject),
            Picker.Item(id: "dismiss", title: words.advice.dismiss),
          ])))
  }

  mutating func pick(_ id: String, among advice: [Advice]) {
    if let chosen = advice.first(where: { $0.rule.rawValue + "/" + $0.id.name == id }) {
      choose(about: chosen)
    }
  }

  mutating func pick(_ choice: String, about advice: Advice) {
    switch choice {
    case "do": act(on: advice)
    case "go": go(to: advice.subject)
    default: dismiss(advice)
    }
  }

  // MARK: - Dismissing

  /// Asks why, and keeps the answer.
  mutating func dismiss(_ advice: Advice) {
    guard mayChange() else { return }
    let told = AdviceTelling(advice, words, in: municipality)
    layers.append(
      .prompt(
        Prompt(
          title: words.advice.dismissed(told.title), lines: [told.subject, told.text],
          label: words.advice.reason,
          purpose: .reason(
            PlannedEdit(
              edit: .dismissAdvice(advice.id, advice.severity, reason: ""),
              title: words.advice.dismissed(told.title))))))
  }

  mutating func takeUp(_ advice: Advice) {
    guard mayChange() else { return }
    let title = words.advice.title(advice.rule)
    make(PlannedEdit(edit: .takeUpAdvice(advice.id), title: words.advice.takenUp(title)))
  }

  private mutating func mayChange() -> Bool {
    if isReadOnly { tell(words.app.readOnlyPlan, .notice) }
    return !isReadOnly
  }
}
