internal import GRDB

extension SQLiteStore {
  /// The number that SQLite gives for one of its settings on the connection that writes; nil where
  /// there is no such setting or connection.
  func setting(_ name: String) throws(StoreError) -> Int? {
    try StoreError.translating(path: path) {
      try writer?.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
    }
  }
}
