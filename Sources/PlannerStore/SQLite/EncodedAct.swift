internal import PlannerDomain

/// An act with its entries already written as JSON, so that this takes no time while others wait.
struct EncodedAct {
  struct EncodedChange: Sendable {
    let key: EntryKey
    let before: String?
    let after: String?
  }

  let draft: JournalDraft
  let changes: [EncodedChange]

  init(_ draft: JournalDraft) throws {
    self.draft = draft
    let all = draft.changes
    guard all.count >= Self.many else {
      changes = try Self.encoded(all[...])
      return
    }
    let (first, second) = try concurrently(
      { try Self.encoded(all[..<(all.count / 2)]) }, { try Self.encoded(all[(all.count / 2)...]) })
    changes = first + second
  }

  /// As many as it is worth a thread of their own to write.
  private static let many = 1000

  private static func encoded(_ changes: ArraySlice<Change>) throws -> [EncodedChange] {
    let encoder = EntryCoder.encoder
    return try changes.map { change in
      EncodedChange(
        key: change.key,
        before: try EntryCoder.json(change.before, by: encoder),
        after: try EntryCoder.json(change.after, by: encoder))
    }
  }
}
