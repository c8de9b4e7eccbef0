internal import GRDB
internal import GRDBSQLite
internal import Glibc

extension SQLiteStore {
  /// The plan as it stands, with its journal, as a file holds it; nothing of it comes onto the disk.
  ///
  /// Others may go on writing meanwhile.
  public func bytes() throws(StoreError) -> [UInt8] {
    try StoreError.translating(path: path) {
      let memory = try DatabaseQueue()
      try (writer ?? reader).backup(to: memory)
      return try memory.writeWithoutTransaction { database in
        // What was removed from the plan is not in the copy.
        try database.execute(sql: "VACUUM")
        var count: sqlite3_int64 = 0
        guard let start = sqlite3_serialize(database.sqliteConnection, "main", &count, 0) else {
          throw StoreError.unexpected(reason: String(cString: strerror(ENOMEM)))
        }
        defer { sqlite3_free(start) }
        var bytes = Array(UnsafeBufferPointer(start: start, count: Int(count)))
        Self.leaveLog(&bytes)
        return bytes
      }
    }
  }

  /// Puts a copy in the place of a plan, as `restore` from a file does; the copy comes onto the disk
  /// only as the plan.
  ///
  /// - Parameter name: what errors call the copy.
  @discardableResult
  public static func restore(
    _ bytes: [UInt8], called name: String, to path: String, keeping aside: String
  ) throws(StoreError) -> Bool {
    guard bytes.count >= 512 else { throw .notADatabase(path: name) }
    return try restore(to: path, keeping: aside) { part throws(StoreError) in
      try StoreError.translating(path: name) {
        let memory = try DatabaseQueue()
        try memory.writeWithoutTransaction { database in
          try load(bytes, into: database)
          let header = try DatabaseHeader(database)
          try header.check(database, path: name)
          guard header.version > 0 else { throw StoreError.notADatabase(path: name) }
          try DatabaseCheck(database).requireSound(name)
        }
        try memory.writeOut(to: part.path)
      }
    }
  }

  private static func load(_ bytes: [UInt8], into database: Database) throws {
    var bytes = bytes
    leaveLog(&bytes)
    let count = sqlite3_int64(bytes.count)
    guard let room = sqlite3_malloc64(sqlite3_uint64(bytes.count)) else {
      throw StoreError.unexpected(reason: String(cString: strerror(ENOMEM)))
    }
    room.copyMemory(from: bytes, byteCount: bytes.count)
    // SQLite frees the room, also where it does not take it.
    let code = sqlite3_deserialize(
      database.sqliteConnection, "main", room.assumingMemoryBound(to: UInt8.self), count, count,
      CUnsignedInt(SQLITE_DESERIALIZE_FREEONCLOSE))
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Says in the header that there is no log beside the file (SQLite's file format, section 1.3.3),
  /// for what is in memory has none.
  private static func leaveLog(_ bytes: inout [UInt8]) {
    guard bytes.count > 19 else { return }
    bytes[18] = 1
    bytes[19] = 1
  }
}
