public import PlannerDomain

/// An act that is to be kept: what a user did, and what it changed.
public struct JournalDraft: Hashable, Sendable {
  /// The instant in UTC by ISO 8601, as in `2027-03-08T09:30:00Z`.
  public let when: String
  /// The user who did it.
  public let who: String
  /// The act in words.
  public let what: String
  /// In the order in which they were made; each has a `before`, an `after` or both.
  public let changes: [Change]

  public init(when: String, who: String, what: String, changes: [Change]) {
    self.when = when
    self.who = who
    self.what = what
    self.changes = changes
  }
}
