import PlannerStore
import Testing

/// An engine that the contract is held against: opens a store before a place that is empty at
/// first, and again before the same place.
struct StoreUnderTest: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let open: @Sendable (TemporaryFolder) throws -> any MunicipalityStore

  static let all = [
    StoreUnderTest(testDescription: "SQLite") { folder in
      try SQLiteStore(path: folder.path("plan.db"))
    }
  ]
}
