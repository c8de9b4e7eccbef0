/// What the market of education gives a municipality, and what not: what a panel of experts would
/// need to keep offerings and needs matched (report, chapter 8.6).
public struct Market: Hashable, Sendable {
  /// Needs that no offering covers, then those that no coming session does.
  public let needs: [MarketNeed]
  /// Offerings that nobody needs.
  public let unneeded: [UnneededOffering]
  /// Themes by target groups.
  public let coverage: ThemeCoverage
  /// Demand that could be pooled into a requisition.
  public let pools: [PooledDemand]
  /// Who is how far on the way to a module, a diploma or a master.
  public let climbs: [LadderClimb]

  /// - Parameters:
  ///   - scope: whose needs; the period is only about what is taken and used.
  ///   - partners: other municipalities that could order together.
  public init(
    of municipality: Municipality, within scope: StatisticsScope = StatisticsScope(),
    partners: [PartnerDemand] = [], on today: CivilDate
  ) {
    let people = MarketPeople(of: municipality, within: scope, on: today)
    needs = MarketNeed.uncovered(among: people, in: municipality, on: today)
    unneeded = UnneededOffering.all(among: people, in: municipality, within: scope.period)
    coverage = ThemeCoverage(among: people, in: municipality, within: scope)
    pools = PooledDemand.all(among: people, partners: partners, in: municipality, on: today)
    climbs = LadderClimb.all(among: people, in: municipality)
  }
}
