internal import GRDB
internal import Glibc

extension SQLiteStore {
  /// Writes the plan as it stands, with its journal, to a new file that is its owner's alone.
  ///
  /// Others may go on writing meanwhile. The file appears whole or not at all.
  ///
  /// - Throws: `StoreError.exists` when there is a file already.
  public func copy(to path: String) throws(StoreError) {
    let file = try DatabaseFile(path: path)
    guard !file.exists else { throw .exists(path: file.path) }
    try file.makeFolder()
    let part = try DatabaseFile(path: file.path + ".part")
    unlink(part.path)
    try part.makeIfMissing()
    do throws(StoreError) {
      try StoreError.translating(path: part.path) {
        try (writer ?? reader).writeOut(to: part.path)
      }
      try part.move(to: file)
    } catch {
      unlink(part.path)
      throw error
    }
  }

  /// Puts a copy in the place of a plan, which is kept in a file of its own.
  ///
  /// Whoever has the plan open cannot write to it any more, and is told.
  ///
  /// - Parameters:
  ///   - path: where the plan is; there may be none.
  ///   - aside: where the plan that was there is kept, with everything written until then.
  /// - Returns: whether there was a plan.
  /// - Throws: `StoreError`, with the plan as it was; `.notADatabase` and `.corrupt` when the copy is
  ///   no sound plan, `.exists` when there is something at `aside`.
  @discardableResult
  public static func restore(
    _ copy: String, to path: String, keeping aside: String
  ) throws(StoreError) -> Bool {
    let source = try DatabaseFile(path: copy)
    guard source.exists else {
      throw .cannotOpen(path: source.path, reason: String(cString: strerror(ENOENT)))
    }
    return try restore(to: path, keeping: aside) { part throws(StoreError) in
      try writeOut(source, to: part)
    }
  }

  /// - Parameter write: writes the copy to an empty file.
  static func restore(
    to path: String, keeping aside: String, _ write: (DatabaseFile) throws(StoreError) -> Void
  ) throws(StoreError) -> Bool {
    let target = try DatabaseFile(path: path)
    try target.makeFolder()
    let part = try DatabaseFile(path: target.path + ".part")
    unlink(part.path)
    try part.makeIfMissing()
    do throws(StoreError) {
      try write(part)
      let existed = target.exists
      if existed {
        try replace(target, by: part, keeping: aside)
      } else {
        try part.move(to: target)
      }
      return existed
    } catch {
      unlink(part.path)
      throw error
    }
  }

  private static func writeOut(
    _ source: DatabaseFile, to part: DatabaseFile
  ) throws(StoreError) {
    let connections = try Opening(path: source.path).connectForLooking(anyVersion: true)
    try StoreError.translating(path: source.path) {
      try connections.reader.read { try DatabaseCheck($0).requireSound(source.path) }
      try connections.reader.writeOut(to: part.path)
    }
  }

  /// Holds every other writer back from the time that the old plan is copied until the new one is
  /// there; those who wait then find another file, and stop.
  private static func replace(
    _ target: DatabaseFile, by part: DatabaseFile, keeping aside: String
  ) throws(StoreError) {
    let store = try SQLiteStore(path: target.path)
    guard let writer = store.writer else { throw .readOnly(path: target.path) }
    try StoreError.translating(path: target.path) {
      try writer.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          try keep(target, at: aside)
          unlink(target.path + "-wal")
          unlink(target.path + "-shm")
          try part.move(to: target)
          return .rollback
        }
      }
    }
  }

  /// Copies by a reader alone, which a writer does not hold back.
  private static func keep(_ target: DatabaseFile, at path: String) throws {
    let aside = try DatabaseFile(path: path)
    guard !aside.exists else { throw StoreError.exists(path: aside.path) }
    try aside.makeFolder()
    try aside.makeIfMissing()
    try Opening(path: target.path).connectForLooking().reader.writeOut(to: aside.path)
  }
}

extension DatabaseReader {
  /// Writes everything to a file that is empty.
  func writeOut(to path: String) throws {
    try unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
  }
}
