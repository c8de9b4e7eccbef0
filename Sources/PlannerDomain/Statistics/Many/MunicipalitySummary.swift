/// What a municipality is held against others by.
public struct MunicipalitySummary: Hashable, Sendable {
  /// The size and kind by which municipalities are alike.
  public struct Likeness: Hashable, Sendable {
    public let size: SizeBand
    public let region: MunicipalityProfile.Region

    /// Region by region, the smallest municipalities first.
    public static let all = MunicipalityProfile.Region.allCases.flatMap { region in
      SizeBand.allCases.map { Likeness(size: $0, region: region) }
    }
  }

  public let name: String
  /// Nil where its inhabitants or region are not known: it is then like no other.
  public let likeness: Likeness?
  public let group: PriorityGroup
  public let offerings: Int
  public let participants: Int
  private let shares: [KeyShare: StatisticRow]

  init(of facts: EducationFacts, _ statistics: Statistics) {
    name = facts.profile.name
    likeness =
      if let inhabitants = facts.profile.inhabitants, let region = facts.profile.region {
        Likeness(size: SizeBand(inhabitants: inhabitants), region: region)
      } else {
        nil
      }
    group = PriorityGroup(
      PriorityFacts(from: statistics, hasAdoptedStrategy: facts.hasAdoptedStrategy))
    offerings = statistics.count(.offerings)
    participants = statistics.count(.participants)
    shares = Dictionary(uniqueKeysWithValues: KeyShare.allCases.map { ($0, statistics[$0]) })
  }

  public subscript(share: KeyShare) -> StatisticRow {
    shares[share] ?? Statistics()[share]
  }
}
