public import PlannerDomain

/// The market view as text, JSON or CSV.
public struct MarketReport: Sendable {
  public let municipality: Municipality
  public let scope: StatisticsScope
  public let market: Market
  let words: Words

  /// - Parameter partners: other municipalities that could order together.
  public init(
    of municipality: Municipality, within scope: StatisticsScope, partners: [PartnerDemand],
    on today: CivilDate, language: Language
  ) {
    self.municipality = municipality
    self.scope = scope
    market = Market(of: municipality, within: scope, partners: partners, on: today)
    words = Words(language)
  }

  func title(_ id: Identifier<Offering>) -> String { municipality.offerings[id]?.title ?? "" }
  func name(_ id: Identifier<Team>) -> String { municipality.teams[id]?.name ?? "" }
  func name(_ id: Identifier<Employee>) -> String { municipality.employees[id]?.name ?? "" }
  func name(_ id: Identifier<Competence>) -> String { municipality.competences[id]?.name ?? "" }
}

extension UnneededOffering.Reason {
  /// For other programs.
  var lastingName: String {
    switch self {
    case .developsNothing: "develops-nothing"
    case .nobodyLacksIt: "nobody-lacks-it"
    case .nobodyTakesIt: "nobody-takes-it"
    }
  }
}

extension LadderClimb.Goal {
  /// For other programs.
  var lastingName: String {
    switch self {
    case .module: "module"
    case .diploma: "diploma"
    case .master: "master"
    }
  }

  var package: Identifier<CoursePackage>? { if case .module(let id) = self { id } else { nil } }
}
