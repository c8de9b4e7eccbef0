import PlannerDomain

/// What must be reckoned anew after some changes.
struct Touched {
  /// Those who may stand differently in what they can.
  private(set) var standings: Set<Identifier<Employee>> = []
  /// Teams whose conflicts or money may be others.
  private(set) var plans: Set<Identifier<Team>> = []

  /// Nil where the changes may concern anyone.
  ///
  /// - Parameter municipality: as it is after them.
  init?(by changes: [Change], in municipality: Municipality) {
    for entry in changes.flatMap({ [$0.before, $0.after] }).compactMap(\.self) {
      switch entry {
      case .record(let record): standings.insert(record.employee)
      case .assignment(let assignment):
        // Seats and shared prices also concern the others who go.
        let others = assignment.session.map { municipality.assignments(in: $0) } ?? []
        for employee in [assignment.employee] + others.map(\.employee) {
          if let team = municipality.employees[employee]?.team { plans.insert(team) }
        }
      case .agreementTemplate, .agreement, .followUpGoal, .rating: break
      default: return nil
      }
    }
  }
}
