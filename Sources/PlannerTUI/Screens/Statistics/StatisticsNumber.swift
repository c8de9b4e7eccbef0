import PlannerDomain

/// A number of the statistics screen, and so the list behind it.
enum StatisticsNumber: Hashable, Sendable {
  case total(Statistics.Measure)
  case quarter(Quarter)
  case share(StatisticTopic, among: [Trait], StatisticRow.Identity)
  case price(OfferingForm, DurationBand)
  /// How much there is in a chapter about the market, which it leads to.
  case chapter(StatisticsChapter)
  case need(Identifier<Competence>, CompetenceLevel)
  case unneeded(Identifier<Offering>)
  case cell(SurveyTheme, TargetGroup)
  case pool(Identifier<Offering>)
  case climb(Identifier<Employee>, LadderClimb.Goal)
}

extension StatisticRow {
  /// What it is, whatever it counts.
  struct Identity: Hashable, Sendable {
    let traits: [Trait]
    let among: [Trait]
  }

  var identity: Identity { Identity(traits: traits, among: among) }
}

/// A line of the list behind a number.
enum StatisticsEntry: Hashable, Sendable {
  case offering(Identifier<Offering>)
  case employee(Identifier<Employee>)
  case assignment(Identifier<Assignment>)
  case rating(Identifier<TransferRating>)
}

extension StatisticsFigures {
  /// What a number counts.
  func entries(
    behind number: StatisticsNumber, layer: ThemeCoverage.Layer, in municipality: Municipality
  ) -> [StatisticsEntry] {
    func offerings(_ all: some Sequence<Identifier<Offering>>) -> [StatisticsEntry] {
      sorted(Set(all)).map(StatisticsEntry.offering)
    }
    func assignments(_ all: [Identifier<Assignment>]) -> [StatisticsEntry] {
      sorted(all, in: municipality).map(StatisticsEntry.assignment)
    }
    func people(_ all: [Identifier<Employee>]) -> [StatisticsEntry] {
      sorted(all).map(StatisticsEntry.employee)
    }
    switch number {
    case .total(.participants):
      return assignments(municipality.participations(within: basis.scope).map(\.0.id))
    case .total(.ratings):
      return municipality.ratings(behind: nil, within: basis.scope).map(StatisticsEntry.rating)
    case .total: return offerings(facts.uses.map(\.offering))
    case .quarter(let quarter):
      return assignments(trend.parts.first { $0.quarter == quarter }?.assignments ?? [])
    case .share(let topic, let among, let identity):
      let table = tables[topic]?.first { $0.among == among }
      guard let row = table?.rows.first(where: { $0.identity == identity }) else { return [] }
      switch topic.measure {
      case .participants:
        return assignments(
          municipality.participations(behind: row, of: facts, within: basis.scope))
      case .ratings:
        return municipality.ratings(behind: row, within: basis.scope).map(StatisticsEntry.rating)
      case .offerings, .municipalities:
        return offerings(facts.offerings(behind: row, of: .offerings))
      }
    case .price(let form, let band):
      return offerings(
        facts.uses.filter { $0.form == form && $0.durationBand == band && !$0.prices.isEmpty }
          .map(\.offering))
    case .chapter, .unneeded: return []
    case .need(let competence, let level):
      guard
        let need = market.needs.first(where: { $0.competence == competence && $0.level == level })
      else { return [] }
      let reaching =
        if case .session(let reaching) = need.lack { reaching } else {
          [] as [Identifier<Offering>]
        }
      return people(need.people) + offerings(reaching)
    case .cell(let theme, let group):
      let cell = market.coverage[theme, group]
      return switch layer {
      case .need: people(cell.people)
      case .offered: offerings(cell.offerings)
      case .used: assignments(cell.assignments)
      }
    case .pool(let id):
      guard let pool = market.pools.first(where: { $0.offering == id }) else { return [] }
      return [.offering(id)] + people(pool.people)
    case .climb(let employee, let goal):
      guard let climb = market.climbs.first(where: { $0.employee == employee && $0.goal == goal })
      else { return [] }
      let begun = Set(climb.done + climb.planned)
      return [.employee(employee)]
        + assignments(
          municipality.assignments(of: employee)
            .filter { begun.contains($0.offering) && ($0.state.isLive || $0.state.spendsMoney) }
            .map(\.id))
        + offerings(climb.missing)
    }
  }
}
