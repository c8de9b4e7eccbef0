/// What must be reckoned anew after some changes.
public struct Touched {
  /// Those who may stand differently in what they can.
  public private(set) var standings: Set<Identifier<Employee>> = []
  /// Teams whose conflicts or money may be others.
  public private(set) var plans: Set<Identifier<Team>> = []
  /// Teams whose agreements or ratings may be others.
  public private(set) var followUps: Set<Identifier<Team>> = []
  /// Teams that there may be other advice for: besides those above, the ones whose people are on the
  /// way to the same education.
  public private(set) var advice: Set<Identifier<Team>> = []

  /// Nil where the changes may concern anyone.
  ///
  /// - Parameter municipality: as it is after them.
  public init?(by changes: [Change], in municipality: Municipality) {
    func teams(of assignment: Identifier<Assignment>) -> [Identifier<Team>] {
      let own = municipality.assignments[assignment].flatMap { municipality.employees[$0.employee] }
      return [own?.team].compactMap(\.self)
        + municipality.agreements(covering: assignment).map(\.team)
    }
    for entry in changes.flatMap({ [$0.before, $0.after] }).compactMap(\.self) {
      switch entry {
      case .record(let record): standings.insert(record.employee)
      case .assignment(let assignment):
        // Seats and shared prices also concern the others who go.
        let others = assignment.session.map { municipality.assignments(in: $0) } ?? []
        for employee in [assignment.employee] + others.map(\.employee) {
          if let team = municipality.employees[employee]?.team { plans.insert(team) }
        }
        // Also where it is gone.
        if let own = municipality.employees[assignment.employee]?.team { followUps.insert(own) }
        followUps.formUnion(teams(of: assignment.id))
        for id in municipality.assignmentsOfOffering[assignment.offering] {
          if let other = municipality.assignments[id],
            let team = municipality.employees[other.employee]?.team
          {
            advice.insert(team)
          }
        }
      // What is agreed and followed up changes nothing of what is planned or paid.
      case .agreement(let agreement): followUps.insert(agreement.team)
      case .followUpGoal(let goal):
        if let agreement = municipality.agreements[goal.agreement] {
          followUps.insert(agreement.team)
        }
      case .adviceDismissal: break
      case .rating(let rating): followUps.formUnion(teams(of: rating.assignment))
      // What a strategy wants changes nothing of how things stand.
      case .agreementTemplate, .strategy: break
      default: return nil
      }
    }
    advice.formUnion(plans)
    advice.formUnion(followUps)
  }
}
