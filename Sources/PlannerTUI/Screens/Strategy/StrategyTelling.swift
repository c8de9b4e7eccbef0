import PlannerDomain

/// Puts what a goal lacks into words.
struct StrategyTelling {
  private let words: Words
  private let municipality: Municipality

  init(_ state: AppState) {
    self.init(state.words, state.municipality)
  }

  init(_ words: Words, _ municipality: Municipality) {
    self.words = words
    self.municipality = municipality
  }

  func name(_ subject: GoalMissing.Subject) -> String {
    switch subject {
    case .employee(let id): municipality.employees[id]?.name ?? "–"
    case .targetGroup(let group): words.domain.name(group)
    case .assignment(let id): person(of: id)
    case .duty(.item(let id, let number)):
      municipality.agreements[id]?.terms.item(number)?.text ?? "–"
    case .duty(.goal(let id)): municipality.followUpGoals[id]?.text ?? "–"
    }
  }

  /// Where it belongs, what is lacking, and what is in sight.
  func detail(_ missing: GoalMissing) -> [Run] {
    let told = words.strategies
    var parts: [Run] = []
    if let team = team(of: missing.subject) { parts.append(Run(team, .faint)) }
    let competences = missing.competences.compactMap { municipality.competences[$0]?.name }
    if let first = competences.first {
      parts.append(Run(told.lacked(first, andMore: competences.count - 1)))
    }
    if let halfDays = missing.halfDays { parts.append(Run(told.halfDays(halfDays))) }
    switch missing.outlook {
    case .planned(let id):
      guard let assignment = municipality.assignments[id] else { break }
      let end = assignment.session.flatMap { municipality.sessions[$0]?.end }
      parts.append(Run(told.planned(assignment.state, offering(of: id), end), .good))
    case .step(let step):
      let offering = step.assignment.map(offering(of:)) ?? ""
      parts.append(Run(told.name(step, offering), .notice))
    case .open, .tooLate:
      if case .assignment(let id) = missing.subject { parts.append(Run(offering(of: id))) }
    }
    return parts.flatMap { [Run(" · ", .faint), $0] }
  }

  private func person(of id: Identifier<Assignment>) -> String {
    municipality.assignments[id].flatMap { municipality.employees[$0.employee]?.name } ?? "–"
  }

  func offering(of id: Identifier<Assignment>) -> String {
    municipality.assignments[id].flatMap { municipality.offerings[$0.offering]?.title } ?? "–"
  }

  private func team(of subject: GoalMissing.Subject) -> String? {
    let team: Identifier<Team>? =
      switch subject {
      case .employee(let id): municipality.employees[id]?.team
      case .assignment(let id): municipality.team(of: id)
      case .duty(.item(let id, _)): municipality.agreements[id]?.team
      case .duty(.goal(let id)):
        municipality.followUpGoals[id].flatMap { municipality.agreements[$0.agreement]?.team }
      case .targetGroup: nil
      }
    return team.flatMap { municipality.teams[$0]?.name }
  }
}
