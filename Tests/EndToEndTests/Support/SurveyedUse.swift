import PlannerDomain

/// Education that the survey's municipalities used.
struct SurveyedUse {
  var kind: OfferingKind
  var form = OfferingForm.open
  var halfDays = 2
  /// Kroner for a participant; 0 where it was free.
  var price = 0
  var isInCatalogue = false
}

/// What else is said of one of the 526, so that the report's shares come out over all.
struct SurveyedTraits {
  let audience: Set<TargetGroup>
  let themes: Set<Identifier<Theme>>
  let provider: ProviderKind

  init(number: Int) {
    // Multiplying by a number that shares no factor with 526 deals 0 … 525 out again, shuffled.
    func isAmong(_ count: Int, _ factor: Int) -> Bool { number * factor % 526 < count }
    let shares: [(TargetGroup, count: Int, factor: Int)] = [
      (.caseworker, 431, 101), (.middleManager, 400, 103), (.practitionerSpecialised, 321, 107),
      (.practitionerGeneral, 216, 109), (.head, 137, 113),
    ]
    audience = Set(shares.filter { isAmong($0.count, $0.factor) }.map(\.0))
    themes = isAmong(300, 127) ? ["abuse"] : ["casework"]
    provider =
      switch number * 131 % 526 {
      case ..<179: .otherPublic
      case ..<319: .private
      case ..<424: .universityCollege
      case ..<450: .university
      case ..<490: .vocationalSchool
      default: .municipal
      }
  }
}
