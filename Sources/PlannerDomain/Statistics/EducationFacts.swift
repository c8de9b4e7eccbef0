/// What a municipality's people have taken part in, and how they and their leaders rate it, within a
/// scope: all that statistics are reckoned from.
///
/// Those who took part are those who attended, wholly or partly. It counts on the last course day,
/// or, without a dated run, on the day when it was recorded.
public struct EducationFacts: Hashable, Sendable {
  public var profile: MunicipalityProfile
  /// In the order of the offerings' identifiers, open before requisitioned.
  public var uses: [EducationUse]
  public var ratings: [RatedUse]
  /// Whether a written strategy for the whole municipality was in force, see
  /// `StatisticsScope.hasStrategy(among:)`.
  public var hasAdoptedStrategy: Bool

  public init(
    profile: MunicipalityProfile, uses: [EducationUse] = [], ratings: [RatedUse] = [],
    hasAdoptedStrategy: Bool = false
  ) {
    self.profile = profile
    self.uses = uses
    self.ratings = ratings
    self.hasAdoptedStrategy = hasAdoptedStrategy
  }

  public init(of municipality: Municipality, within scope: StatisticsScope = StatisticsScope()) {
    var collector = FactCollector(of: municipality, within: scope)
    collector.collect()
    self.init(
      profile: municipality.profile, uses: collector.uses.sortedUses,
      ratings: collector.ratings.map(\.use),
      hasAdoptedStrategy: scope.hasStrategy(among: municipality.strategies.values))
  }
}
