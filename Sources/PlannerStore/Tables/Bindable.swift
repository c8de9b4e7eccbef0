internal import GRDBSQLite

/// A value that a place in a statement can be bound to, as it is.
protocol Bindable {
  /// - Parameter place: counted from 1.
  /// - Returns: SQLite's code for what came of it.
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt
}

extension String: Bindable {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    // SQLite copies the text: what is short has no place of its own that would last.
    let copying = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = self
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else {
        return sqlite3_bind_text(statement, place, "", 0, copying)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(statement, place, $0, CInt(clamping: bytes.count), copying)
      }
    }
  }
}

extension Int64: Bindable {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    sqlite3_bind_int64(statement, place, self)
  }
}

extension Int: Bindable {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    Int64(self).bind(to: statement, at: place)
  }
}

extension Bool: Bindable {
  func bind(to statement: OpaquePointer, at place: CInt) -> CInt {
    (self ? 1 : 0).bind(to: statement, at: place)
  }
}
