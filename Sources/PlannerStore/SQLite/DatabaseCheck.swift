internal import GRDB

/// Whether a database is sound: its pages and indices, and what its rows refer to.
struct DatabaseCheck {
  /// What is wrong, in SQLite's words or as a table and a row; empty when nothing is.
  let findings: [String]

  init(_ database: Database) throws {
    var findings = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      .filter { $0 != "ok" }
    for row in try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(20) {
      let (table, number, parent): (String, Int64?, String) = (row[0], row[1], row[2])
      findings.append("\(table), row \(number.map(String.init) ?? "?"): no such \(parent)")
    }
    self.findings = findings
  }

  /// - Throws: `StoreError.corrupt` with the first thing that is wrong.
  func requireSound(_ path: String) throws {
    if let first = findings.first { throw StoreError.corrupt(path: path, reason: first) }
  }
}

extension SQLiteStore {
  /// What is wrong with the file's structure; empty when nothing is.
  public func check() throws(StoreError) -> [String] {
    try StoreError.translating(path: path) { try reader.read { try DatabaseCheck($0).findings } }
  }
}
