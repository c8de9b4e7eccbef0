/// What a municipality is, apart from what it plans.
public struct MunicipalityProfile: Hashable, Sendable, Codable {
  /// The five regions that the survey groups municipalities by (report, figure 8).
  public enum Region: String, CaseIterable, Hashable, Sendable, Codable {
    case hovedstaden, sjaelland, syddanmark, midtjylland, nordjylland
  }

  /// Empty until the municipality has been given a name.
  public var name: String
  public var inhabitants: Int?
  public var region: Region?
  /// Carries table 3's prices to today's, in percent; 100 is 2012–13.
  public var priceIndexPercent: Int

  public init(
    name: String = "", inhabitants: Int? = nil, region: Region? = nil,
    priceIndexPercent: Int = 100
  ) {
    self.name = name
    self.inhabitants = inhabitants
    self.region = region
    self.priceIndexPercent = priceIndexPercent
  }
}
