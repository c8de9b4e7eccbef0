internal import PlannerDomain

/// The entries of one kind, one after the other.
struct KeptEntries {
  let rows: KeptRows
  let parts: [PartCursor]
  let entry: (KeptRow) throws -> Entry?

  /// - Throws: `StoreError.damaged` for what cannot be understood, and at the end for parts whose
  ///   owner does not exist.
  func next() throws -> Entry? {
    while let row = try rows.next() {
      if let entry = try entry(row) { return entry }
    }
    for cursor in parts { try cursor.finish() }
    return nil
  }
}
