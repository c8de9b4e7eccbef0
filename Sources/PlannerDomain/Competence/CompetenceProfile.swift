/// The competences that a role requires (report, chapter 4.3).
public struct CompetenceProfile: Hashable, Sendable, Codable {
  public struct Requirement: Hashable, Sendable, Codable {
    public var competence: Identifier<Competence>
    public var level: CompetenceLevel
    /// Months after hiring by which the level must be there; 0 from the first day.
    public var withinMonths: Int
    /// Months after which the competence must be renewed; nil when it never must.
    public var renewEveryMonths: Int?

    public init(
      competence: Identifier<Competence>, level: CompetenceLevel, withinMonths: Int = 0,
      renewEveryMonths: Int? = nil
    ) {
      self.competence = competence
      self.level = level
      self.withinMonths = withinMonths
      self.renewEveryMonths = renewEveryMonths
    }
  }

  /// In the order of their importance; each competence at most once.
  public var requirements: [Requirement]

  public init(_ requirements: [Requirement] = []) {
    self.requirements = requirements
  }

  public func requirement(for competence: Identifier<Competence>) -> Requirement? {
    requirements.first { $0.competence == competence }
  }
}
