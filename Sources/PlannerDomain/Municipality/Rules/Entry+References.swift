extension Entry {
  /// The entries that this one cannot be without.
  var references: [EntryKey] {
    switch self {
    case .profile, .theme, .provider: []
    case .competence(let competence): [.theme(competence.theme)]
    case .role(let role): role.profile.requirements.map { .competence($0.competence) }
    case .team(let team): [team.leader, team.head].compactMap { $0.map(EntryKey.employee) }
    case .employee(let employee): [.team(employee.team), .role(employee.role)]
    case .record(let record): [.employee(record.employee), .competence(record.competence)]
    case .offering(let offering):
      [.provider(offering.provider)] + offering.themes.map(EntryKey.theme)
        + offering.develops.keys.map(EntryKey.competence)
        + offering.prerequisites.map(EntryKey.offering)
    case .package(let package):
      [.offering(package.module)] + package.courses.map(EntryKey.offering)
    case .requisition(let requisition):
      [.offering(requisition.offering)] + requisition.teams.map(EntryKey.team)
    case .session(let session):
      [.offering(session.offering)]
        + (session.requisition.map { [.requisition($0)] } ?? [])
    case .assignment(let assignment):
      [.employee(assignment.employee), .offering(assignment.offering)]
        + (assignment.session.map { [.session($0)] } ?? [])
        + (assignment.reason.competence.map { [.competence($0)] } ?? [])
    case .budget(let budget): [.team(budget.id.team)]
    case .agreementTemplate(let template):
      template.terms.items.compactMap(\.owner.employee).map(EntryKey.employee)
    case .agreement(let agreement):
      [.team(agreement.team)] + agreement.assignments.sorted().map(EntryKey.assignment)
        + agreement.responsible.map(EntryKey.employee)
    case .adviceDismissal(let dismissal): [dismissal.id.subject]
    case .followUpGoal(let goal):
      [.agreement(goal.agreement)]
        + [goal.owner.employee, goal.state.isSettled ? nil : goal.deputy]
        .compactMap(\.self).map(EntryKey.employee)
        + (goal.competence.map { [.competence($0)] } ?? [])
    case .rating(let rating): [.assignment(rating.assignment)]
    case .strategy(let strategy):
      Set(strategy.allTexts.flatMap(\.references))
        .union(strategy.terms.goals.compactMap(\.parent).map { .strategy($0.strategy) })
        .sorted { ($0.kind.rawValue, $0.text) < ($1.kind.rawValue, $1.text) }
    }
  }
}

extension StrategyTerms {
  fileprivate var references: [EntryKey] {
    var references = goals.flatMap { $0.measure.competences.map(EntryKey.competence) }
    for goal in goals {
      switch goal.audience {
      case .role(let role): references.append(.role(role))
      case .team(let team): references.append(.team(team))
      case .everyone, .targetGroup: break
      }
    }
    if case .team(let team) = scope { references.append(.team(team)) }
    return references + frames.map { .team($0.id.team) }
  }
}

extension EducationStrategy {
  /// Whether a goal of it serves one of another strategy.
  func serves(_ other: Identifier<EducationStrategy>) -> Bool {
    terms.goals.contains { $0.parent?.strategy == other }
  }
}

extension Assignment.Reason {
  /// The competence whose gap it closes, where that is the reason.
  public var competence: Identifier<Competence>? {
    if case .gap(let competence) = self { competence } else { nil }
  }
}
