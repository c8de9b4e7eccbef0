import PlannerDomain

/// Which entries there are to change, and taking them away.
extension AppState {
  /// What an entry is called in forms and in what is told about them.
  func formTitle(of key: EntryKey) -> String {
    municipality[key].map { newTitle(of: $0) } ?? key.text
  }

  func newTitle(of entry: Entry) -> String {
    EntrySpeech(language, municipality).title(of: entry)
  }

  /// The entries of a kind that a form can change.
  func formEntries(_ kind: EntryKind) -> [EntryKey] {
    switch kind {
    case .theme:
      municipality.themes.keys.filter { SurveyTheme(rawValue: $0.rawValue) == nil }
        .map { .theme($0) }
    case .provider: municipality.providers.keys.map { .provider($0) }
    case .competence: municipality.competences.keys.map { .competence($0) }
    case .role: municipality.roles.keys.map { .role($0) }
    case .team: municipality.teams.keys.map { .team($0) }
    case .employee: municipality.employees.keys.map { .employee($0) }
    case .offering: municipality.offerings.keys.map { .offering($0) }
    case .package: municipality.packages.keys.map { .package($0) }
    case .requisition: municipality.requisitions.keys.map { .requisition($0) }
    case .session: municipality.sessions.keys.map { .session($0) }
    case .budget: municipality.budgets.keys.map { .budget($0) }
    case .agreementTemplate: municipality.agreementTemplates.keys.map { .agreementTemplate($0) }
    case .adviceDismissal: []
    case .strategy:
      municipality.strategies.values.filter { $0.state != .ended }.map { .strategy($0.id) }
    case .profile, .record, .assignment, .agreement, .followUpGoal, .rating: []
    }
  }

  func hasFormEntries(_ kind: EntryKind) -> Bool {
    switch kind {
    case .theme: municipality.themes.count > SurveyTheme.allCases.count
    case .provider: !municipality.providers.isEmpty
    case .competence: !municipality.competences.isEmpty
    case .role: !municipality.roles.isEmpty
    case .team: !municipality.teams.isEmpty
    case .employee: !municipality.employees.isEmpty
    case .offering: !municipality.offerings.isEmpty
    case .package: !municipality.packages.isEmpty
    case .requisition: !municipality.requisitions.isEmpty
    case .session: !municipality.sessions.isEmpty
    case .budget: !municipality.budgets.isEmpty
    case .agreementTemplate: !municipality.agreementTemplates.isEmpty
    case .adviceDismissal: false
    case .strategy: municipality.strategies.values.contains { $0.state != .ended }
    case .profile, .record, .assignment, .agreement, .followUpGoal, .rating:
      false
    }
  }

  mutating func pickEntry(_ kind: EntryKind, for purpose: PickerPurpose) {
    let items = formEntries(kind)
      .map { key in Picker.Item(id: key.text, title: formTitle(of: key), detail: detail(key)) }
      .sortedByName(\.title)
    let title =
      if case .removeEntry = purpose { words.forms.remove(kind) } else { words.forms.edit(kind) }
    layers.append(.picker(Picker(title: title, purpose: purpose, items: items)))
  }

  private func detail(_ key: EntryKey) -> String {
    switch municipality[key] {
    case .team(let team): team.department
    case .role(let role): words.domain.name(role.targetGroup)
    case .employee(let employee): municipality.teams[employee.team]?.name ?? ""
    case .competence(let competence): words.domain.name(competence.nature)
    case .provider(let provider): words.domain.name(provider.kind)
    case .offering(let offering): municipality.providers[offering.provider]?.name ?? ""
    case .theme(let theme): theme.countedUnder.name
    case .session(let session): session.place
    case .requisition(let requisition): words.domain.name(requisition.state)
    case .budget(let budget): words.format.money(budget.frame)
    case .strategy(let strategy):
      words.strategies.scope(strategy.terms.scope, in: municipality)
    default: ""
    }
  }

  /// The entry that was picked by its text.
  mutating func pickedEntry(_ text: String, _ kind: EntryKind, remove: Bool) {
    guard let key = formEntries(kind).first(where: { $0.text == text }) else { return }
    if remove { askToRemove(key) } else { openForm(key) }
  }

  /// Asks before an entry is removed; says at once what stands in the way.
  mutating func askToRemove(_ key: EntryKey) {
    let edit = municipality.removal(of: key)
    let name = formTitle(of: key)
    if let error = municipality.refusal(of: edit, on: today, by: actor) {
      layers.append(
        .notice(Notice(title: words.forms.cannotRemove, lines: refusal(error, of: key))))
      return
    }
    var along = 0
    if case .together(let edits) = edit { along = edits.count - 1 }
    layers.append(
      .confirm(
        Confirm(
          question: words.forms.askRemoval(key.kind, name, along: along),
          purpose: .make(PlannedEdit(edit: edit, title: words.forms.removed(name))))))
  }

  private func refusal(_ error: EditError, of key: EntryKey) -> [String] {
    guard case .inUse(_, let users) = error else {
      return [words.errors.text(error, in: municipality)]
    }
    return [words.forms.used(formTitle(of: key), by: users.count), ""]
      + users.prefix(50).map { "• \(words.forms.kind($0.kind)): \(formTitle(of: $0))" }
  }
}
