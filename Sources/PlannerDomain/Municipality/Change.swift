/// What an edit did to one entry.
///
/// Storing, undoing, the journal and following other writers all work on changes.
public struct Change: Hashable, Sendable {
  public let key: EntryKey
  /// Nil when the entry is new.
  public let before: Entry?
  /// Nil when the entry was removed.
  public let after: Entry?
  /// What stood in the way of the assignment before already; it does not hinder taking this back.
  var standing: Set<Conflict> = []

  public init(key: EntryKey, before: Entry?, after: Entry?) {
    self.key = key
    self.before = before
    self.after = after
  }

  public var inverse: Change {
    var inverse = Change(key: key, before: after, after: before)
    inverse.standing = standing
    return inverse
  }

  /// Whether what comes after may stand under the name; the profile cannot be removed.
  var isWellFormed: Bool { after.map { $0.key == key } ?? (key != .profile) }
}

extension [Change] {
  /// The changes that take these back, last first.
  public var inverse: [Change] { reversed().map(\.inverse) }
}
