extension Municipality {
  /// The entry of that name; nil where there is none.
  public subscript(key: EntryKey) -> Entry? {
    switch key {
    case .profile: .profile(profile)
    case .theme(let id): themes[id].map(Entry.theme)
    case .provider(let id): providers[id].map(Entry.provider)
    case .competence(let id): competences[id].map(Entry.competence)
    case .role(let id): roles[id].map(Entry.role)
    case .team(let id): teams[id].map(Entry.team)
    case .employee(let id): employees[id].map(Entry.employee)
    case .record(let id): records[id].map(Entry.record)
    case .offering(let id): offerings[id].map(Entry.offering)
    case .package(let id): packages[id].map(Entry.package)
    case .requisition(let id): requisitions[id].map(Entry.requisition)
    case .session(let id): sessions[id].map(Entry.session)
    case .assignment(let id): assignments[id].map(Entry.assignment)
    case .budget(let id): budgets[id].map(Entry.budget)
    case .agreementTemplate(let id): agreementTemplates[id].map(Entry.agreementTemplate)
    case .agreement(let id): agreements[id].map(Entry.agreement)
    case .adviceDismissal(let id): adviceDismissals[id].map(Entry.adviceDismissal)
    case .followUpGoal(let id): followUpGoals[id].map(Entry.followUpGoal)
    case .rating(let id): ratings[id].map(Entry.rating)
    case .strategy(let id): strategies[id].map(Entry.strategy)
    }
  }

  /// Every entry, kind by kind in the order of `EntryKind`, without the survey's own themes.
  public var entries: [Entry] { EntryKind.allCases.flatMap { entries(of: $0) } }

  /// Every entry of a kind, without the survey's own themes.
  public func entries(of kind: EntryKind) -> [Entry] {
    switch kind {
    case .profile: [.profile(profile)]
    case .theme:
      themes.values.filter { !Theme.ofTheSurvey.contains($0) }.map(Entry.theme)
    case .provider: providers.values.map(Entry.provider)
    case .competence: competences.values.map(Entry.competence)
    case .role: roles.values.map(Entry.role)
    case .team: teams.values.map(Entry.team)
    case .employee: employees.values.map(Entry.employee)
    case .record: records.values.map(Entry.record)
    case .offering: offerings.values.map(Entry.offering)
    case .package: packages.values.map(Entry.package)
    case .requisition: requisitions.values.map(Entry.requisition)
    case .session: sessions.values.map(Entry.session)
    case .assignment: assignments.values.map(Entry.assignment)
    case .budget: budgets.values.map(Entry.budget)
    case .agreementTemplate: agreementTemplates.values.map(Entry.agreementTemplate)
    case .agreement: agreements.values.map(Entry.agreement)
    case .adviceDismissal: adviceDismissals.values.map(Entry.adviceDismissal)
    case .followUpGoal: followUpGoals.values.map(Entry.followUpGoal)
    case .rating: ratings.values.map(Entry.rating)
    case .strategy: strategies.values.map(Entry.strategy)
    }
  }
}
