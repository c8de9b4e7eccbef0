internal import GRDB
internal import PlannerDomain

/// How acts are written: as they come, or, for large ones, so that a hundred thousand rows go in
/// quickly.
///
/// A large act gets room for the pages that it changes, so that hardly any goes to the file more than
/// once. Where it removes nothing, what its rows refer to is looked up table by table at its end, still
/// within the transaction, rather than row by row; nothing then hangs on a removed row either, which
/// SQLite would have to remove with it.
struct WritingManner {
  private static let many = 1000

  private let isLarge: Bool
  private let looksUpLast: Bool

  init(for acts: [PreparedAct]) {
    isLarge = acts.reduce(0) { $0 + $1.draft.changes.count } >= Self.many
    looksUpLast = isLarge && acts.allSatisfy { $0.draft.changes.allSatisfy { $0.after != nil } }
  }

  /// Runs a transaction in this manner.
  func during<Value>(_ database: Database, _ transaction: () throws -> Value) throws -> Value {
    guard isLarge else { return try transaction() }
    try database.execute(sql: "PRAGMA cache_size = -16384")
    defer { try? database.execute(sql: Opening.smallCache) }
    // Within the transaction it would do nothing.
    if looksUpLast { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
    defer { if looksUpLast { try? database.execute(sql: "PRAGMA foreign_keys = ON") } }
    return try transaction()
  }

  /// Ends the transaction's writing.
  ///
  /// - Throws: `StoreError.refused` where a row refers to what is not there.
  func finish(_ tables: Set<String>, in database: Database) throws {
    guard looksUpLast else { return }
    for table in tables.sorted() {
      let rows = try Row.fetchCursor(database, sql: "PRAGMA foreign_key_check(\(table))")
      guard try rows.next() == nil else {
        throw StoreError.refused(reason: "FOREIGN KEY constraint failed")
      }
    }
  }
}
