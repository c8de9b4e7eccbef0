internal import PlannerDomain

/// An act with its entries already written as JSON, so that this takes no time while others wait.
struct EncodedAct {
  struct EncodedChange {
    let key: EntryKey
    let before: String?
    let after: String?
  }

  let draft: JournalDraft
  let changes: [EncodedChange]

  init(_ draft: JournalDraft) throws {
    let encoder = EntryCoder.encoder
    self.draft = draft
    changes = try draft.changes.map { change in
      EncodedChange(
        key: change.key,
        before: try EntryCoder.json(change.before, by: encoder),
        after: try EntryCoder.json(change.after, by: encoder))
    }
  }
}
