internal import GRDB

/// What a database says about itself.
struct DatabaseHeader {
  let applicationID: Int
  /// The number of the schema's steps that it has been through; 0 for a fresh one.
  let version: Int

  init(_ database: Database) throws {
    applicationID = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// - Throws: `StoreError.notADatabase` for another program's database, `.newerThanProgram` for
  ///   one that has been through steps that this program does not know.
  func check(_ database: Database, path: String) throws {
    if applicationID == Schema.applicationID {
      guard version <= Schema.version else {
        throw StoreError.newerThanProgram(path: path, found: version, known: Schema.version)
      }
    } else {
      // GRDB's own table may be there from an opening that was cut short.
      let tables = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM sqlite_master
          WHERE name NOT GLOB 'grdb_*' AND name NOT GLOB 'sqlite_*'
          """)
      guard applicationID == 0, version == 0, tables == 0 else {
        throw StoreError.notADatabase(path: path)
      }
    }
  }
}
