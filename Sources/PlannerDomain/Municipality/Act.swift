/// An edit that was made: by whom, when, and what it changed.
public struct Act: Hashable, Sendable {
  public let edit: Edit
  public let actor: Actor
  public let day: CivilDate
  /// One for each entry touched; applying them in order does the act again.
  public let changes: [Change]

  /// The edit that takes this one back.
  public var inverse: Edit { .revert(changes.inverse) }
}
