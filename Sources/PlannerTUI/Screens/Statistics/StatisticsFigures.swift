import PlannerDomain

/// All that the statistics screen tells, reckoned beside it.
struct StatisticsFigures: Hashable, Sendable {
  /// What it is reckoned from.
  struct Basis: Hashable, Sendable {
    var version: Int
    var scope: StatisticsScope
    var today: CivilDate
    /// Which partners were in, by `Partners.edition`.
    var partners = 0
  }

  /// How many of a partner's people lack something.
  struct PartnerNumber: Hashable, Sendable {
    let name: String
    let people: Int
  }

  fileprivate(set) var basis: Basis
  let facts: EducationFacts
  let statistics: Statistics
  /// Without rows of nothing that the survey gives no number of.
  let tables: [StatisticTopic: [StatisticTable]]
  let prices: [PriceRow]
  let trend: ParticipationTrend
  let market: Market
  /// Those that the market's demand is pooled with.
  let partners: [PartnerNumber]
  /// Where each stands among all, by title and by name.
  private let offeringPlaces: [Identifier<Offering>: Int]
  private let employeePlaces: [Identifier<Employee>: Int]

  private static let quarters = 8

  init(
    of municipality: Municipality, basis: Basis, with partners: [PartnerDemand] = []
  ) {
    self.basis = basis
    facts = EducationFacts(of: municipality, within: basis.scope)
    let statistics = Statistics(of: facts)
    self.statistics = statistics
    var tables: [StatisticTopic: [StatisticTable]] = [:]
    for topic in StatisticTopic.allCases {
      tables[topic] = statistics.tables(of: topic).compactMap(\.tellingRows)
    }
    self.tables = tables
    prices = statistics.priceRows
    trend = ParticipationTrend(
      of: municipality, within: basis.scope, until: basis.today, quarters: Self.quarters)
    market = Market(
      of: municipality, within: basis.scope, partners: partners, on: basis.today)
    self.partners = partners.map { PartnerNumber(name: $0.name, people: $0.people.count) }
    offeringPlaces = Dictionary(
      uniqueKeysWithValues: municipality.offerings.values.sortedByName(\.title).enumerated()
        .map { ($1.id, $0) })
    employeePlaces = Dictionary(
      uniqueKeysWithValues: municipality.employees.values.sortedByName(\.name).enumerated()
        .map { ($1.id, $0) })
  }

  func sorted(_ offerings: some Sequence<Identifier<Offering>>) -> [Identifier<Offering>] {
    offerings.map { (offeringPlaces[$0] ?? .max, $0) }.sorted { $0 < $1 }.map(\.1)
  }

  func sorted(_ employees: some Sequence<Identifier<Employee>>) -> [Identifier<Employee>] {
    employees.map { (employeePlaces[$0] ?? .max, $0) }.sorted { $0 < $1 }.map(\.1)
  }

  /// By the names of those who take part.
  func sorted(
    _ assignments: [Identifier<Assignment>], in municipality: Municipality
  ) -> [Identifier<Assignment>] {
    assignments.map { id in
      (municipality.assignments[id].flatMap { employeePlaces[$0.employee] } ?? .max, id)
    }.sorted { $0 < $1 }.map(\.1)
  }
}

extension StatisticsFigures? {
  /// Goes on with the figures where the latest act touched nothing that they rest on; to be called
  /// for every version of the plan.
  mutating func keepUp(with plan: Plan) {
    guard let version = self?.basis.version, version != plan.version,
      let touched = plan.touched(since: version), touched.standings.isEmpty,
      touched.plans.isEmpty, touched.followUps.isEmpty
    else { return }
    self?.basis.version = plan.version
  }
}
