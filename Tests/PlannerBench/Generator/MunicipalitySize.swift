/// How large a municipality shall be; the same numbers and seed give the same municipality.
struct MunicipalitySize: Hashable, Sendable {
  var employees: Int
  var offerings: Int
  var assignments: Int
  /// Each with five follow-up goals; fewer where too few go to a dated course.
  var agreements = 0
  var seed: UInt64 = 1

  /// What the goals for a large municipality are about.
  static let large = MunicipalitySize(employees: 1_000, offerings: 5_000, assignments: 10_000)
  /// What the goals for following up are about.
  static let followedUp = MunicipalitySize(
    employees: 2_000, offerings: 5_000, assignments: 16_000, agreements: 10_000)
  /// The same people with the catalogue of a whole country.
  static let hugeCatalogue = MunicipalitySize(
    employees: 1_000, offerings: 100_000, assignments: 10_000)
}
