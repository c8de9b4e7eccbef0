/// When a calendar was made, of what.
public struct CalendarStamp: Hashable, Sendable {
  /// An instant in UTC by ISO 8601, as in `2027-03-08T09:30:00Z`.
  public let made: String
  /// When what it tells was last changed, in the same form.
  public let changed: String
  /// Goes up with every change, so that a later calendar goes before an earlier one.
  public let sequence: Int

  public init(made: String, changed: String, sequence: Int) {
    self.made = made
    self.changed = changed
    self.sequence = sequence
  }
}
