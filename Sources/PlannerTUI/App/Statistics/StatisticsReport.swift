public import PlannerDomain

/// Statistics beside the survey's figures, as text, JSON or CSV.
public struct StatisticsReport: Sendable {
  /// What the statistics are of.
  public enum Subject: Sendable {
    /// One municipality, with all that is behind its numbers.
    case one(EducationFacts, team: Team?)
    case many(ManyMunicipalities, from: [Source])
  }

  /// A municipality's file, and why it could not be read, or nil.
  public struct Source: Sendable {
    public let file: String
    public let trouble: String?

    public init(file: String, trouble: String? = nil) {
      self.file = file
      self.trouble = trouble
    }
  }

  public let statistics: Statistics
  public let subject: Subject
  public let scope: StatisticsScope
  let words: StatisticsWords
  let language: Language

  /// Of one municipality.
  public init(
    of municipality: Municipality, within scope: StatisticsScope, language: Language
  ) {
    let facts = EducationFacts(of: municipality, within: scope)
    self.init(
      of: Statistics(of: facts),
      .one(facts, team: scope.team.flatMap { municipality.teams[$0] }), within: scope,
      language: language)
  }

  /// Of many municipalities together, and each beside those like it.
  ///
  /// - Parameter sources: the files in the order in which they were added, with those between them
  ///   that could not be read.
  public init(
    of many: ManyMunicipalities, from sources: [Source], within scope: StatisticsScope,
    language: Language
  ) {
    self.init(
      of: many.statistics, .many(many, from: sources), within: scope, language: language)
  }

  private init(
    of statistics: Statistics, _ subject: Subject, within scope: StatisticsScope,
    language: Language
  ) {
    self.statistics = statistics
    self.subject = subject
    self.scope = scope
    self.language = language
    words = StatisticsWords(say: language)
  }

  /// Every topic's tables, in the survey's order.
  var tables: [StatisticTable] { StatisticTopic.allCases.flatMap(statistics.tables) }

  var name: String? { if case .one(let facts, _) = subject { facts.profile.name } else { nil } }
  var team: Team? { if case .one(_, let team) = subject { team } else { nil } }

  /// The offerings behind a row; nil where there are many municipalities.
  func offerings(behind row: StatisticRow, of table: StatisticTable) -> [Identifier<Offering>]? {
    guard case .one(let facts, _) = subject else { return nil }
    return facts.offerings(behind: row, of: table.measure)
  }
}
