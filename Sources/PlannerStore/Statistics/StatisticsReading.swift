internal import GRDB
public import PlannerDomain

/// Reads what statistics are reckoned from straight from a municipality's file.
///
/// Reads the few columns that it takes, of files by any earlier version too, and writes nothing.
public enum StatisticsReading {
  /// The facts within a scope.
  ///
  /// - Throws: `StoreError` for what is no municipality's file, or a damaged one.
  public static func facts(
    at path: String, within scope: StatisticsScope = StatisticsScope()
  ) throws(StoreError) -> EducationFacts {
    let opening = try Opening(path: path)
    let (queue, version) = try opening.connectForReading()
    return try StoreError.translating(path: opening.path) {
      try queue.read { database in
        let reader = FactReader(
          database: database, scope: scope, version: version)
        return try reader.read()
      }
    }
  }
}
