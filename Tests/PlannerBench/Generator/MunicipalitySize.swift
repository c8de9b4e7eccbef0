/// How large a municipality shall be; the same numbers and seed give the same municipality.
struct MunicipalitySize: Hashable, Sendable {
  var employees: Int
  var offerings: Int
  var assignments: Int
  var seed: UInt64 = 1

  /// What the goals for a large municipality are about.
  static let large = MunicipalitySize(employees: 1_000, offerings: 5_000, assignments: 10_000)
  /// The same people with the catalogue of a whole country.
  static let hugeCatalogue = MunicipalitySize(
    employees: 1_000, offerings: 100_000, assignments: 10_000)
}
