import Glibc

/// Runs a body on this thread with the file rights of an ordinary user, even where the tests run as
/// root, for whom no file is read-only.
@discardableResult
func asOrdinaryUser<Value>(_ body: () throws -> Value) throws -> Value {
  guard geteuid() == 0 else { return try body() }
  guard let symbol = dlsym(nil, "setfsuid") else { throw CannotBecomeOrdinary() }
  let setUser = unsafeBitCast(symbol, to: (@convention(c) (uid_t) -> CInt).self)
  _ = setUser(65534)
  defer { _ = setUser(0) }
  return try body()
}

struct CannotBecomeOrdinary: Error {}
