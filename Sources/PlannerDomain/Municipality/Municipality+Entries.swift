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
  public var entries: [Entry] {
    var all: [Entry] = [.profile(profile)]
    all += themes.values.filter { !Theme.ofTheSurvey.contains($0) }.map(Entry.theme)
    all += providers.values.map(Entry.provider)
    all += competences.values.map(Entry.competence)
    all += roles.values.map(Entry.role)
    all += teams.values.map(Entry.team)
    all += employees.values.map(Entry.employee)
    all += records.values.map(Entry.record)
    all += offerings.values.map(Entry.offering)
    all += packages.values.map(Entry.package)
    all += requisitions.values.map(Entry.requisition)
    all += sessions.values.map(Entry.session)
    all += assignments.values.map(Entry.assignment)
    all += budgets.values.map(Entry.budget)
    all += agreementTemplates.values.map(Entry.agreementTemplate)
    all += agreements.values.map(Entry.agreement)
    all += adviceDismissals.values.map(Entry.adviceDismissal)
    all += followUpGoals.values.map(Entry.followUpGoal)
    all += ratings.values.map(Entry.rating)
    all += strategies.values.map(Entry.strategy)
    return all
  }
}
