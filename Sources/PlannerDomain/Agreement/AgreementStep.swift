/// A step in an agreement's history.
public struct AgreementStep: Hashable, Sendable, Codable {
  /// Why an agreement lapsed.
  public enum Lapse: String, CaseIterable, Hashable, Sendable, Codable {
    case courseCancelled = "course-cancelled"
    case employeeLeft = "employee-left"
    /// The assignment was withdrawn, declined or expired, or nobody came.
    case assignmentEnded = "assignment-ended"
    /// The parties gave it up, as the note says.
    case givenUp = "given-up"
  }

  /// Never `active`.
  public var state: AgreementState
  public var date: CivilDate
  /// Who took the step; empty for steps from before the program was in use.
  public var actor: String
  public var note: String
  /// For `lapsed` alone.
  public var lapse: Lapse?

  public init(
    _ state: AgreementState, on date: CivilDate, by actor: String = "", note: String = "",
    because lapse: Lapse? = nil
  ) {
    self.state = state
    self.date = date
    self.actor = actor
    self.note = note
    self.lapse = lapse
  }
}
