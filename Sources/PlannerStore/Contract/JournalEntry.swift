public import PlannerDomain

/// An act that was kept.
public struct JournalEntry: Hashable, Sendable, Identifiable {
  /// The revision that the act led to.
  public let revision: Revision
  /// The instant in UTC by ISO 8601, as in `2027-03-08T09:30:00Z`.
  public let when: String
  /// The user who did it.
  public let who: String
  /// The act in words.
  public let what: String
  public let changes: [Change]

  public var id: Revision { revision }

  public init(revision: Revision, when: String, who: String, what: String, changes: [Change]) {
    self.revision = revision
    self.when = when
    self.who = who
    self.what = what
    self.changes = changes
  }
}
