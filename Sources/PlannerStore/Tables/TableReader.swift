internal import GRDB
internal import PlannerDomain

/// Reads whole tables within one snapshot.
struct TableReader {
  let database: Database

  func parts(_ table: Table) throws -> PartCursor {
    try PartCursor(table, in: database)
  }

  /// The entries that a table's rows stand for; nil for rows that stand for none.
  func entries(
    of table: Table, with parts: [PartCursor] = [],
    _ entry: @escaping (KeptRow) throws -> Entry?
  ) throws -> KeptEntries {
    KeptEntries(rows: try KeptRows(table, in: database), parts: parts, entry: entry)
  }
}
