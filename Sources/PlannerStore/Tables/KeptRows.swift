internal import GRDB
internal import GRDBSQLite

/// Walks through a table in the order of its keys.
///
/// Steps and reads by SQLite's own functions: a municipality is some hundred thousand rows, which
/// the user waits for at every start.
final class KeptRows {
  private let statement: Statement
  private let row: KeptRow
  private var isAtEnd = false

  init(_ table: Table, in database: Database) throws {
    statement = try database.cachedStatement(sql: table.all)
    row = KeptRow(statement.sqliteStatement, of: table)
  }

  deinit { sqlite3_reset(statement.sqliteStatement) }

  /// The next row, which is good until the one after it is asked for.
  func next() throws -> KeptRow? {
    // Stepping beyond the end would begin anew.
    guard !isAtEnd else { return nil }
    let code = sqlite3_step(statement.sqliteStatement)
    if code == SQLITE_ROW { return row }
    isAtEnd = true
    guard code == SQLITE_DONE else {
      let message = sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement))
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: message.map { String(cString: $0) })
    }
    return nil
  }
}
