/// Something that stands in the way of an assignment.
public struct Conflict: Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    /// The same person is on another course that day.
    case doubleBooked(with: Identifier<Assignment>, on: CivilDate)
    /// More of the team is away than its least staffing allows.
    case understaffed(team: Identifier<Team>, on: CivilDate, present: Int, least: Int)
    /// More seats are taken than the session has.
    case full(capacity: Int, taken: Int)
    case missingPrerequisite(Identifier<Offering>)
    /// The team's frame for the year is overrun by that much.
    case overBudget(team: Identifier<Team>, year: Int, by: Money)
    case deadlinePassed(CivilDate)
    case holiday(Holiday, on: CivilDate)
    case notEmployed(on: CivilDate)
    case sessionCancelled
    /// The session has been held, so no one comes to it any more.
    case sessionHeld
    /// Who came cannot be told before the session's first day.
    case notBegun(CivilDate)
    /// The employee has the same education under way already.
    case assignedAlready(Identifier<Assignment>)

    /// Whether a warning of this sort must be answered when an assignment comes to a state.
    ///
    /// A wish binds no one, and whoever enrols or queues has been approved in spite of the rest.
    func matters(to state: AssignmentState) -> Bool {
      switch state {
      case .proposed, .approved: true
      case .enrolled:
        if case .deadlinePassed = self { true } else { false }
      default: false
      }
    }
  }

  public var assignment: Identifier<Assignment>
  public var problem: Problem
  /// A block cannot be overridden; a warning can, with a reason that is kept.
  public var isBlock: Bool

  public init(assignment: Identifier<Assignment>, problem: Problem, isBlock: Bool) {
    self.assignment = assignment
    self.problem = problem
    self.isBlock = isBlock
  }
}
