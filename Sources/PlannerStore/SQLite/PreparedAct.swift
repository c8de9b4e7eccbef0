internal import PlannerDomain

/// An act that is ready to be written: its entries into the tables, and what it changed into the
/// journal.
///
/// The journal's JSON takes about as long as the tables. That of an ordinary act is made before the
/// transaction, where nobody waits for it; that of a large one stretch by stretch, each beside the
/// writing of the one before it, so that not all of it is held at once either.
struct PreparedAct {
  /// How many changes are made into JSON at a time.
  static let stretch = 2000

  let draft: JournalDraft
  private let first: [EncodedChange]

  init(_ draft: JournalDraft) throws {
    self.draft = draft
    first = try EncodedChange.all(of: draft.changes.prefix(Self.stretch))
  }

  func write(as revision: Revision, to tables: TableWriter, _ journal: Journal) throws {
    try journal.append(draft, as: revision)
    let changes = draft.changes
    var encoded = first
    for start in stride(from: 0, to: changes.count, by: Self.stretch) {
      let here = changes[start...].prefix(Self.stretch)
      let next = changes[here.endIndex...].prefix(Self.stretch)
      var following: [EncodedChange] = []
      if next.isEmpty {
        try Self.put(here, by: tables)
      } else {
        (_, following) = try concurrently({ try Self.put(here, by: tables) }) {
          try EncodedChange.all(of: next)
        }
      }
      try journal.append(encoded, after: start, of: revision)
      encoded = following
    }
  }

  private static func put(_ changes: ArraySlice<Change>, by tables: TableWriter) throws {
    for change in changes {
      if let entry = change.after {
        try EntryRows.put(entry, by: tables)
      } else {
        try EntryRows.remove(change.key, by: tables)
      }
    }
  }
}
