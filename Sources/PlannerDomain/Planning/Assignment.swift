/// That an employee shall take, or has taken, an offering in a plan year.
public struct Assignment: Hashable, Sendable, Codable, Identifiable {
  /// Why it was made.
  public enum Reason: Hashable, Sendable, Codable {
    case gap(Identifier<Competence>)
    /// The goal in words.
    case strategyGoal(String)
    case ownWish
    case leadersDecision
  }

  /// A step in its history.
  public struct Step: Hashable, Sendable, Codable {
    public var state: AssignmentState
    public var date: CivilDate
    /// Who took the step; empty for steps from before the program was in use.
    public var actor: String
    /// Why, where the step needs a reason or a warning was overridden.
    public var note: String

    public init(
      _ state: AssignmentState, on date: CivilDate, by actor: String = "", note: String = ""
    ) {
      self.state = state
      self.date = date
      self.actor = actor
      self.note = note
    }
  }

  public let id: Identifier<Assignment>
  public var employee: Identifier<Employee>
  public var offering: Identifier<Offering>
  /// Nil while no dated run has been chosen.
  public var session: Identifier<CourseSession>?
  /// The plan year whose budget carries it; assigning and moving to a session set its year.
  public var year: Int
  public var reason: Reason
  /// The net cost as it stood on approval; nil before, and in a requisitioned session, whose price
  /// is shared by all who come.
  public var agreedCost: Money?
  /// Place in the queue while on the waiting list; 1 is next.
  public var queuePlace: Int?
  /// Oldest first; never empty, and a step is never deleted.
  public var history: [Step]

  public init(
    id: Identifier<Assignment>, employee: Identifier<Employee>, offering: Identifier<Offering>,
    session: Identifier<CourseSession>? = nil, year: Int, reason: Reason,
    agreedCost: Money? = nil, queuePlace: Int? = nil, history: [Step]
  ) {
    self.id = id
    self.employee = employee
    self.offering = offering
    self.session = session
    self.year = year
    self.reason = reason
    self.agreedCost = agreedCost
    self.queuePlace = queuePlace
    self.history = history
  }

  public var state: AssignmentState { history.last?.state ?? .wished }
}
