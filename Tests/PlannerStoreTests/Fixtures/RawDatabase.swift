import Glibc

/// A database as any SQL tool sees it, without the store.
///
/// Finds SQLite in the process, which the store has linked.
final class RawDatabase {
  private typealias Open =
    @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> CInt
  private typealias Close = @convention(c) (OpaquePointer?) -> CInt
  private typealias Row =
    @convention(c) (
      UnsafeMutableRawPointer?, CInt, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> CInt
  private typealias Execute =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, Row?, UnsafeMutableRawPointer?,
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> CInt

  struct Failure: Error { let code: CInt }

  private final class Rows { var texts: [String] = [] }

  private var database: OpaquePointer?

  init(_ path: String) throws {
    let code = try Self.function("sqlite3_open", as: Open.self)(path, &database)
    guard code == 0 else { throw Failure(code: code) }
  }

  deinit { _ = try? Self.function("sqlite3_close", as: Close.self)(database) }

  /// The rows of a statement, columns parted by `|`.
  @discardableResult
  func run(_ sql: String) throws -> [String] {
    let rows = Rows()
    let code = try Self.function("sqlite3_exec", as: Execute.self)(
      database, sql,
      { context, count, values, _ in
        guard let context, let values else { return 1 }
        let texts = (0..<Int(count)).map { values[$0].map { String(cString: $0) } ?? "NULL" }
        Unmanaged<Rows>.fromOpaque(context).takeUnretainedValue().texts
          .append(texts.joined(separator: "|"))
        return 0
      }, Unmanaged.passUnretained(rows).toOpaque(), nil)
    guard code == 0 else { throw Failure(code: code) }
    return rows.texts
  }

  /// As files were before ratings told how theory and practice fitted.
  func forgetMatch() throws {
    for column in ["enough_theory", "enough_practice"] {
      try run("ALTER TABLE transfer_rating DROP COLUMN \(column)")
    }
  }

  private static func function<Function>(_ name: String, as type: Function.Type) throws -> Function
  {
    guard let symbol = dlsym(nil, name) else { throw Failure(code: -1) }
    return unsafeBitCast(symbol, to: type)
  }
}
