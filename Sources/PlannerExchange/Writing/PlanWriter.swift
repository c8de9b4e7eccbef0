public import PlannerDomain

/// Writes a municipality as the files that `PlanFolder` reads.
public struct PlanWriter: Hashable, Sendable {
  private let dialect: CSVDialect
  private let isStamped: Bool

  /// - Parameter stamped: whether each row has the stamp of its entry, as in `Municipality.tables`.
  public init(_ dialect: CSVDialect = .plain, stamped: Bool = false) {
    self.dialect = dialect
    isStamped = stamped
  }

  /// The bytes of every file by its name, also of those without rows; only a municipality that
  /// has not been described has no `municipality.csv`, which must have a row.
  public func files(of municipality: Municipality, planYear: Int? = nil) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for table in municipality.tables(planYear: planYear, stamped: isStamped) {
      if table.file == .municipality, table.rows.isEmpty { continue }
      files[table.file.name] = dialect.bytes(of: table)
    }
    return files
  }
}
