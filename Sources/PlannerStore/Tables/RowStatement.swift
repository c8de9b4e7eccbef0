internal import GRDB
internal import GRDBSQLite

/// A statement that is prepared once and run for one row after another.
///
/// Binds and steps by SQLite's own functions: a file that is brought in is a hundred thousand rows,
/// which the user waits for.
final class RowStatement {
  private let statement: Statement

  init(_ sql: String, in database: Database) throws {
    statement = try database.cachedStatement(sql: sql)
  }

  /// - Parameter values: as many as the statement has places.
  func run(_ values: [(any Bindable)?]) throws {
    let handle = statement.sqliteStatement
    for (offset, value) in values.enumerated() {
      let place = CInt(offset + 1)
      try check(value?.bind(to: handle, at: place) ?? sqlite3_bind_null(handle, place))
    }
    let code = sqlite3_step(handle)
    // The message is the step's until another is made.
    defer { sqlite3_reset(handle) }
    guard code != SQLITE_DONE else { return }
    try check(code)
  }

  private func check(_ code: CInt) throws {
    guard code != SQLITE_OK else { return }
    let message = sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement))
    throw DatabaseError(
      resultCode: ResultCode(rawValue: code), message: message.map { String(cString: $0) })
  }
}
