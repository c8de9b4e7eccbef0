internal import GRDB

/// Reads whole tables within one snapshot.
struct TableReader {
  let database: Database

  func eachRow(of table: Table, _ read: (KeptRow) throws -> Void) throws {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: table.all))
    while let row = try rows.next() {
      try read(KeptRow(row: row, table: table))
    }
  }

  func parts(_ table: Table) throws -> PartCursor {
    try PartCursor(table, in: database)
  }
}
