/// A job that several employees hold, with what it requires.
public struct Role: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Role>
  public var title: String
  public var targetGroup: TargetGroup
  public var profile: CompetenceProfile

  public init(
    id: Identifier<Role>, title: String, targetGroup: TargetGroup,
    profile: CompetenceProfile = CompetenceProfile()
  ) {
    self.id = id
    self.title = title
    self.targetGroup = targetGroup
    self.profile = profile
  }
}
