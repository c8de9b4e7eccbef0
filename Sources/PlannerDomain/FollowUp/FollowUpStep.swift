/// A step in a follow-up goal's history.
public struct FollowUpStep: Hashable, Sendable, Codable {
  public enum What: Hashable, Sendable, Codable {
    /// It came to a state, or was found there again with something to note.
    case state(FollowUpState)
    case rescheduled(to: CivilDate)
    /// Given to someone else to follow up; nil takes it back to its owner.
    case delegated(to: Identifier<Employee>?)
  }

  public var what: What
  public var date: CivilDate
  /// Who took the step; empty for steps from before the program was in use.
  public var actor: String
  /// What was seen, or why.
  public var note: String

  public init(_ what: What, on date: CivilDate, by actor: String = "", note: String = "") {
    self.what = what
    self.date = date
    self.actor = actor
    self.note = note
  }
}
