/// What became of an item of an agreement; it changes nothing of what was signed.
public struct DutyEvent: Hashable, Sendable, Codable {
  public enum What: Hashable, Sendable, Codable {
    case done
    /// It was not done after all, or is to be done although it was closed.
    case undone
    case rescheduled(to: CivilDate)
    /// Given to someone else to do; nil takes it back to its owner.
    case delegated(to: Identifier<Employee>?)
    /// It will not be done, for the reason in the note.
    case closed
  }

  /// The item's number.
  public var item: Int
  public var what: What
  public var date: CivilDate
  /// Who recorded it; empty for what happened before the program was in use.
  public var actor: String
  public var note: String

  public init(
    _ item: Int, _ what: What, on date: CivilDate, by actor: String = "", note: String = ""
  ) {
    self.item = item
    self.what = what
    self.date = date
    self.actor = actor
    self.note = note
  }
}
