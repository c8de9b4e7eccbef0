/// Something a strategy shall reach, measured live from what the municipality knows.
public struct StrategyGoal: Hashable, Sendable, Codable {
  /// Names a goal of any strategy.
  public struct ID: Hashable, Sendable, Codable {
    public var strategy: Identifier<EducationStrategy>
    public var number: Int

    public init(_ strategy: Identifier<EducationStrategy>, _ number: Int) {
      self.strategy = strategy
      self.number = number
    }
  }

  /// Tells it from the strategy's other goals; it stays when the strategy is revised.
  public let number: Int
  /// In words, each once in a strategy.
  public var text: String
  public var measure: GoalMeasure
  /// Whom, of those that the strategy is for, it is about.
  public var audience: GoalAudience
  /// Percent, or for `participation` tenths of a day for each employee a year.
  public var target: Int
  /// The day by which it shall be reached.
  public var due: CivilDate
  /// The goal of a wider strategy, of the same kind, that this one serves.
  public var parent: ID?

  public init(
    number: Int, text: String, measure: GoalMeasure, audience: GoalAudience = .everyone,
    target: Int, due: CivilDate, parent: ID? = nil
  ) {
    self.number = number
    self.text = text
    self.measure = measure
    self.audience = audience
    self.target = target
    self.due = due
    self.parent = parent
  }
}
