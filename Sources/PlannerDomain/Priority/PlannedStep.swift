/// What is to be done next for something planned to count towards a priority group, by whom and by
/// when.
public struct PlannedStep: Hashable, Sendable {
  public enum Act: Hashable, Sendable {
    /// Find a run for what is approved without one.
    case findSession
    case enrol
    /// Take part, and have it recorded afterwards.
    case attend
  }

  public let assignment: Assignment
  public let act: Act
  /// Who does it: the leader of the participant's team, or the participant; nil where the team has no
  /// leader.
  public let actor: Identifier<Employee>?
  /// The last day for it: the deadline of enrolling, else the day before the course; the last course
  /// day; or the end of the year that it is planned for.
  public let by: CivilDate
}

extension PriorityLift {
  /// What is to be done next for something that is planned; nil where it is gone.
  public static func next(
    for id: Identifier<Assignment>, in municipality: Municipality
  ) -> PlannedStep? {
    guard let assignment = municipality.assignments[id] else { return nil }
    let leader = municipality.leader(of: assignment.employee)
    guard let session = assignment.session.flatMap({ municipality.sessions[$0] }) else {
      let last = Period(year: assignment.year)?.last
      return last.map {
        PlannedStep(assignment: assignment, act: .findSession, actor: leader, by: $0)
      }
    }
    if assignment.state == .enrolled {
      return PlannedStep(
        assignment: assignment, act: .attend, actor: assignment.employee, by: session.end)
    }
    return PlannedStep(
      assignment: assignment, act: .enrol, actor: leader,
      by: session.enrolmentDeadline ?? session.start.adding(days: -1))
  }
}

extension Municipality {
  /// Who leads the employee's team; nil where nobody does, or the employee.
  func leader(of employee: Identifier<Employee>) -> Identifier<Employee>? {
    employees[employee].flatMap { teams[$0.team]?.leader }
  }
}
