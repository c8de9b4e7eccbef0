/// What a leader decides when giving an employee education.
public struct NewAssignment: Hashable, Sendable {
  public var id: Identifier<Assignment>
  public var employee: Identifier<Employee>
  public var offering: Identifier<Offering>
  public var session: Identifier<CourseSession>?
  /// The plan year whose budget carries it; with a session, the year that begins in.
  public var year: Int
  public var reason: Assignment.Reason
  /// `wished`, `proposed` or `approved`.
  public var state: AssignmentState
  /// The reason for overriding a warning; empty when there is none.
  public var note: String

  public init(
    id: Identifier<Assignment>, employee: Identifier<Employee>, offering: Identifier<Offering>,
    session: Identifier<CourseSession>? = nil, year: Int, reason: Assignment.Reason,
    state: AssignmentState = .proposed, note: String = ""
  ) {
    self.id = id
    self.employee = employee
    self.offering = offering
    self.session = session
    self.year = year
    self.reason = reason
    self.state = state
    self.note = note
  }
}
