public import PlannerDomain

/// What was committed after a revision that someone knew.
public struct ForeignChanges: Hashable, Sendable {
  /// Oldest first; a municipality that follows them stands at `revision`.
  public let changes: [Change]
  /// The revision they lead to.
  public let revision: Revision
  /// Who made them, each once, in the order of their first act.
  public let authors: [String]

  public init(changes: [Change], revision: Revision, authors: [String]) {
    self.changes = changes
    self.revision = revision
    self.authors = authors
  }
}
