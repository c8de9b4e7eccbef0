/// What a strategy says.
public struct StrategyTerms: Hashable, Sendable, Codable {
  public var title: String
  public var scope: StrategyScope
  public var period: Period
  /// The coherent child policy that it ties in with (report, chapter 4.3); may be empty.
  public var policy: String
  /// In the order of their numbers.
  public var goals: [StrategyGoal]
  /// What each team may spend in a year, by team and year.
  public var frames: [Budget]

  public init(
    title: String, scope: StrategyScope = .municipality, period: Period, policy: String = "",
    goals: [StrategyGoal] = [], frames: [Budget] = []
  ) {
    self.title = title
    self.scope = scope
    self.period = period
    self.policy = policy
    self.goals = goals
    self.frames = frames
  }
}
