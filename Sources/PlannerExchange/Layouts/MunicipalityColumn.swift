internal import PlannerDomain

/// The columns of `municipality.csv`.
enum MunicipalityColumn: String, PlanColumn {
  case name, inhabitants, region
  case priceIndexPercent = "price_index_percent"
  case planYear = "plan_year"

  static let file = PlanFile.municipality
  static let optional: Set<Self> = [.inhabitants, .region, .priceIndexPercent, .planYear]
}

extension CSVRow where Column == MunicipalityColumn {
  mutating func municipality() -> (profile: MunicipalityProfile, planYear: Int?) {
    // The key is empty because a second row is wrong whatever it holds.
    claim("", in: .name)
    let profile = MunicipalityProfile(
      name: text(.name), inhabitants: int(.inhabitants, in: Limits.inhabitants),
      region: choice(.region),
      priceIndexPercent: int(.priceIndexPercent, in: Limits.priceIndexPercent) ?? 100)
    return (profile, int(.planYear, in: .planYears))
  }
}

extension ClosedRange<Int> {
  /// The years that a plan may be for.
  static let planYears = 1950...2999
}
