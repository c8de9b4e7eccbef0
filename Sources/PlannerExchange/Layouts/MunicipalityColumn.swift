internal import PlannerDomain

/// The columns of `municipality.csv`.
enum MunicipalityColumn: String, PlanColumn {
  case name, inhabitants, region
  case priceIndexPercent = "price_index_percent"
  case planYear = "plan_year"

  static let file = PlanFile.municipality
  static let optional: Set<Self> = [.inhabitants, .region, .priceIndexPercent, .planYear]

  func cell(of profile: MunicipalityProfile, planYear: Int?) -> Cell {
    switch self {
    case .name: Cell(profile.name)
    case .inhabitants: Cell(profile.inhabitants)
    case .region: Cell(profile.region)
    case .priceIndexPercent: Cell(profile.priceIndexPercent)
    case .planYear: Cell(planYear)
    }
  }
}

extension CSVRow where Column == MunicipalityColumn {
  mutating func municipality() -> (profile: MunicipalityProfile, planYear: Int?) {
    // The key is empty because a second row is wrong whatever it holds.
    claim("", in: .name)
    let profile = MunicipalityProfile(
      name: text(.name, isRequired: false), inhabitants: int(.inhabitants, in: Limits.inhabitants),
      region: choice(.region),
      priceIndexPercent: int(.priceIndexPercent, in: Limits.priceIndexPercent) ?? 100)
    return (profile, int(.planYear, in: .planYears))
  }
}

extension ClosedRange<Int> {
  /// The years that a plan may be for.
  static let planYears = 1950...2999
}
