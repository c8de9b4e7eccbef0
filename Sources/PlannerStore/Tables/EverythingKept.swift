internal import PlannerDomain

/// Every entry of some kinds, kind by kind, read as it is asked for.
///
/// Ends early when something cannot be read; `finish` then throws what it was.
final class EverythingKept: Sequence, IteratorProtocol {
  private let reader: TableReader
  private var kinds: ArraySlice<EntryKind>
  private var entries: KeptEntries?
  private var failure: (any Error)?

  init(of kinds: [EntryKind], by reader: TableReader) {
    self.reader = reader
    self.kinds = kinds[...]
  }

  func next() -> Entry? {
    do {
      while true {
        if let entry = try entries?.next() { return entry }
        guard let kind = kinds.popFirst() else { return nil }
        entries = try EntryRows.entries(of: kind, by: reader)
      }
    } catch {
      failure = error
      kinds = []
      entries = nil
      return nil
    }
  }

  /// - Throws: what reading ended early for.
  func finish() throws {
    if let failure { throw failure }
  }
}

extension Municipality {
  /// One that has the entries of some kinds.
  init(of kinds: [EntryKind], by reader: TableReader) throws {
    let entries = EverythingKept(of: kinds, by: reader)
    self.init(entries: entries)
    try entries.finish()
  }
}
