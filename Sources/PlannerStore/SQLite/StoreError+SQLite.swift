internal import GRDB
internal import Glibc

extension StoreError {
  /// Runs a body and says what went wrong in the store's own terms.
  static func translating<Value>(
    path: String, _ body: () throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    // The message alone: the description would hold the statement.
    case let error as DatabaseError:
      self.init(
        sqliteCode: error.extendedResultCode.rawValue,
        message: error.message ?? "\(error.extendedResultCode)", path: path)
    default: self = .unexpected(reason: "\(type(of: error))")
    }
  }

  /// What SQLite's extended result code means.
  init(sqliteCode: CInt, message: String, path: String) {
    let code = ResultCode(rawValue: sqliteCode)
    switch code {
    case .SQLITE_IOERR_SHMSIZE:
      // Growing the shared memory file fails only for lack of room.
      self = .diskFull(path: path)
      return
    default: break
    }
    switch code.primaryResultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .cannotOpen(path: path, reason: message)
    case .SQLITE_CORRUPT: self = .corrupt(path: path, reason: message)
    case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH: self = .refused(reason: message)
    default: self = .unexpected(reason: "SQLite \(code.rawValue): \(message)")
    }
  }

  /// What stood in the way of making or opening a file, by the system's number for it.
  init(openingFile path: String, errno code: CInt) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    case EACCES, EPERM, EROFS, ENOTDIR, ENOENT: self = .folderNotWritable(path: path)
    case EISDIR: self = .isFolder(path: path)
    default: self = .cannotOpen(path: path, reason: String(cString: strerror(code)))
    }
  }

  /// Whether a database could not be opened because the files beside it can be neither found nor
  /// made.
  static func isAboutFilesBeside(_ error: DatabaseError) -> Bool {
    error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
  }
}
