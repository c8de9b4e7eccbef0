internal import GRDB

/// Walks through a table in the order of its keys.
final class KeptRows {
  private let rows: RowCursor
  private let table: Table
  // SQLite's row is the same object throughout, and so is this.
  private var row: KeptRow?

  init(_ table: Table, in database: Database) throws {
    self.table = table
    rows = try Row.fetchCursor(database.cachedStatement(sql: table.all))
  }

  /// The next row, which is good until the one after it is asked for.
  func next() throws -> KeptRow? {
    guard let next = try rows.next() else { return nil }
    if let row { return row }
    let first = KeptRow(next, of: table)
    row = first
    return first
  }
}
