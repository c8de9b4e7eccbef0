/// What is reckoned of one municipality on its way into many.
public struct MunicipalityStatistics: Hashable, Sendable {
  public let statistics: Statistics
  public let summary: MunicipalitySummary

  public init(of facts: EducationFacts) {
    statistics = Statistics(of: facts)
    summary = MunicipalitySummary(of: facts, statistics)
  }
}
