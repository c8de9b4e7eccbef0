import PlannerDomain

/// The fields are lasting: other programs read them.
extension MarketReport: Encodable {
  private enum Field: String, CodingKey {
    case municipality, from, to, team, targetGroup
    case needs, unneeded, coverage, pools, ladder
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(municipality.profile.name, forKey: .municipality)
    try fields.encodeIfPresent(scope.period?.first.description, forKey: .from)
    try fields.encodeIfPresent(scope.period?.last.description, forKey: .to)
    try fields.encodeIfPresent(scope.team.map(name), forKey: .team)
    try fields.encodeIfPresent(scope.targetGroup, forKey: .targetGroup)
    try fields.encode(market.needs.map { ToldNeed($0, self) }, forKey: .needs)
    try fields.encode(market.unneeded.map { ToldOffering($0, self) }, forKey: .unneeded)
    try fields.encode(cells, forKey: .coverage)
    try fields.encode(market.pools.map { ToldPool($0, self) }, forKey: .pools)
    try fields.encode(market.climbs.map { ToldClimb($0, self) }, forKey: .ladder)
  }

  /// Where there is anything at all.
  private var cells: [ToldCell] {
    SurveyTheme.allCases.flatMap { theme in
      TargetGroup.allCases.compactMap { group in
        let cell = market.coverage[theme, group]
        guard ThemeCoverage.Layer.allCases.contains(where: { cell.count($0) > 0 }) else {
          return nil
        }
        return ToldCell(
          theme: theme, targetGroup: group, need: cell.count(.need),
          offered: cell.count(.offered), used: cell.count(.used))
      }
    }
  }

  private struct ToldShare: Encodable {
    let team: String
    let people: Int
  }

  private struct ToldGroup: Encodable {
    let targetGroup: TargetGroup
    let people: Int
  }

  private struct ToldNeed: Encodable {
    let competence: String
    let level: Int
    /// `offering` or `session`.
    let lack: String
    let highest: Int?
    let offerings: [Identifier<Offering>]
    let people: Int
    let teams: [ToldShare]
    let targetGroups: [ToldGroup]

    init(_ need: MarketNeed, _ report: MarketReport) {
      competence = report.name(need.competence)
      level = need.level.rawValue
      switch need.lack {
      case .offering(let highest):
        lack = "offering"
        self.highest = highest.rawValue
        offerings = []
      case .session(let offerings):
        lack = "session"
        highest = nil
        self.offerings = offerings
      }
      people = need.gaps.count
      teams = need.teams.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map {
        ToldShare(team: report.name($0.key), people: $0.value)
      }
      targetGroups = TargetGroup.allCases.compactMap { group in
        need.groups[group].map { ToldGroup(targetGroup: group, people: $0) }
      }
    }
  }

  private struct ToldOffering: Encodable {
    let offering: Identifier<Offering>
    let title: String
    let reasons: [String]

    init(_ unneeded: UnneededOffering, _ report: MarketReport) {
      offering = unneeded.offering
      title = report.title(unneeded.offering)
      reasons = unneeded.reasons.map(\.lastingName)
    }
  }

  private struct ToldCell: Encodable {
    let theme: SurveyTheme
    let targetGroup: TargetGroup
    let need: Int
    let offered: Int
    let used: Int
  }

  private struct ToldPartner: Encodable {
    let municipality: String
    let people: Int
  }

  private struct ToldPool: Encodable {
    let offering: Identifier<Offering>
    let title: String
    let people: Int
    let teams: [ToldShare]
    let partners: [ToldPartner]
    /// Whole kroner.
    let groupPrice: Int
    let least: Int
    let most: Int
    let breakEven: Int?
    let openNetPrice: Int?
    let saving: Int?
    let enough: Bool

    init(_ pool: PooledDemand, _ report: MarketReport) {
      offering = pool.offering
      title = report.title(pool.offering)
      people = pool.total
      teams = pool.shares.map { ToldShare(team: report.name($0.team), people: $0.count) }
      partners = pool.partners.map { ToldPartner(municipality: $0.partner, people: $0.count) }
      groupPrice = pool.groupPrice.amount.wholeKroner
      least = pool.groupPrice.leastParticipants
      most = pool.groupPrice.mostParticipants
      breakEven = pool.breakEven?.participants
      openNetPrice = pool.breakEven?.openNetPrice.wholeKroner
      saving = pool.saving?.wholeKroner
      enough = pool.isEnough
    }
  }

  private struct ToldClimb: Encodable {
    let employee: String
    /// `module`, `diploma` or `master`.
    let goal: String
    let package: Identifier<CoursePackage>?
    let needed: Int
    let done: [Identifier<Offering>]
    let planned: [Identifier<Offering>]
    let missing: [Identifier<Offering>]

    init(_ climb: LadderClimb, _ report: MarketReport) {
      employee = report.name(climb.employee)
      goal = climb.goal.lastingName
      package = climb.goal.package
      needed = climb.needed
      done = climb.done
      planned = climb.planned
      missing = climb.missing
    }
  }
}
