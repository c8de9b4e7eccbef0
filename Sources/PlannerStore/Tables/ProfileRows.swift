internal import PlannerDomain

/// The one row that says what the municipality is.
enum ProfileRows {
  private static let table = Table(
    "municipality", ["id", "name", "inhabitants", "region", "price_index_percent"])

  static func put(_ profile: MunicipalityProfile, by writer: TableWriter) throws {
    try writer.put(
      [1, profile.name, profile.inhabitants, profile.region?.rawValue, profile.priceIndexPercent],
      in: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    return try reader.entries(of: table) { row in
      .profile(
        MunicipalityProfile(
          name: try row.text(1), inhabitants: row.integerIfAny(2),
          region: try row.spelledIfAny(3), priceIndexPercent: try row.integer(4)))
    }
  }
}
