extension Municipality {
  /// Every rule that an entry breaks; empty for a municipality that has only been changed by edits.
  public func problems() -> [EditError] {
    entries.compactMap { entry -> EditError? in
      do throws(EditError) {
        try check(entry)
        return nil
      } catch {
        return error
      }
    }
  }

  /// Holds the rules for the entries that changed, for those whose rules look at what changed in
  /// them, and for those that referred to removed ones.
  func check(_ changes: [Change]) throws(EditError) {
    for change in changes {
      if let entry = change.after { try check(entry) }
    }
    for change in changes {
      for entry in dependants(of: change) { try check(entry) }
    }
    let removed = changes.filter { $0.after == nil && $0.key.kind.isReferredTo }
    guard !removed.isEmpty else { return }
    for change in removed {
      if Theme.isOfTheSurvey(change.key) {
        throw .inUse(change.key, by: [.profile])
      }
    }
    let gone = Set(removed.map(\.key))
    var users: [EntryKey: [EntryKey]] = [:]
    for entry in entries {
      for reference in entry.references where gone.contains(reference) {
        users[reference, default: []].append(entry.key)
      }
    }
    if let change = removed.first(where: { users[$0.key] != nil }) {
      throw .inUse(change.key, by: (users[change.key] ?? []).sorted { $0.text < $1.text })
    }
  }

  /// The entries whose rules look at what has changed in another; see `EntryRules`.
  private func dependants(of change: Change) -> [Entry] {
    let found: [Entry]
    switch (change.before, change.after) {
    case (.offering(let old)?, .offering(let new)?)
    where old.kind != new.kind || old.forms != new.forms:
      found =
        packages.values.filter { $0.module == new.id }.map(Entry.package)
        + requisitions.values.filter { $0.offering == new.id }.map(Entry.requisition)
        + sessions(of: new.id).map(Entry.session)
    case (.requisition(let old)?, .requisition(let new)?) where old.offering != new.offering:
      found = sessions(of: old.offering).filter { $0.requisition == new.id }.map(Entry.session)
    case (.session(let old)?, .session(let new)?)
    where old.offering != new.offering || old.state != new.state:
      found = assignments(in: new.id).map(Entry.assignment)
    case (.strategy(let old)?, .strategy(let new)?) where old.terms != new.terms:
      found = strategies.values.filter { $0.serves(new.id) }.map(Entry.strategy)
    default:
      return []
    }
    return found.sorted { $0.key.text < $1.key.text }
  }

  func check(_ entry: Entry) throws(EditError) {
    try checkReferences(of: entry)
    var rules = EntryRules(of: entry, in: self)
    rules.check()
    if let first = rules.problems.first {
      throw .invalid(entry.key, first.field, first.problem)
    }
  }

  func checkReferences(of entry: Entry) throws(EditError) {
    for reference in entry.references where !has(reference) {
      throw .refersToUnknown(reference, from: entry.key)
    }
  }

  private func has(_ key: EntryKey) -> Bool {
    switch key {
    case .profile: true
    case .theme(let id): themes[id] != nil
    case .provider(let id): providers[id] != nil
    case .competence(let id): competences[id] != nil
    case .role(let id): roles[id] != nil
    case .team(let id): teams[id] != nil
    case .employee(let id): employees[id] != nil
    case .record(let id): records[id] != nil
    case .offering(let id): offerings[id] != nil
    case .package(let id): packages[id] != nil
    case .requisition(let id): requisitions[id] != nil
    case .session(let id): sessions[id] != nil
    case .assignment(let id): assignments[id] != nil
    case .budget(let id): budgets[id] != nil
    case .agreementTemplate(let id): agreementTemplates[id] != nil
    case .agreement(let id): agreements[id] != nil
    case .adviceDismissal(let id): adviceDismissals[id] != nil
    case .followUpGoal(let id): followUpGoals[id] != nil
    case .rating(let id): ratings[id] != nil
    case .strategy(let id): strategies[id] != nil
    }
  }
}

extension EntryKind {
  /// Whether entries of other kinds, or its own, may refer to entries of this kind.
  fileprivate var isReferredTo: Bool {
    switch self {
    case .profile, .record, .package, .budget, .agreementTemplate, .followUpGoal, .rating: false
    case .adviceDismissal: false
    case .theme, .provider, .competence, .role, .team, .employee, .offering, .requisition,
      .session, .assignment, .agreement, .strategy:
      true
    }
  }
}

extension Theme {
  static func isOfTheSurvey(_ key: EntryKey) -> Bool {
    if case .theme(let id) = key { SurveyTheme(rawValue: id.rawValue) != nil } else { false }
  }
}
