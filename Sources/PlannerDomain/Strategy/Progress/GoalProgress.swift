/// How a strategy's goal stands, who and what it lacks, and where it is heading.
///
/// Of a strategy that has ended, as it stood then; of others on the day that is asked about.
public struct GoalProgress: Hashable, Sendable {
  public let id: StrategyGoal.ID
  public let goal: StrategyGoal
  /// The day as of which it is measured.
  public let day: CivilDate
  public let now: GoalFigure
  /// What is to be expected at the goal's date by what is planned.
  ///
  /// That is approved or enrolled education that ends by then, and agreements that have been signed.
  /// For following up and transfer, which cannot be planned, and for a date that has passed, it is
  /// how things stand.
  public let forecast: GoalFigure
  /// In the order of their names.
  public let missing: [GoalMissing]

  public init?(
    of id: StrategyGoal.ID, in municipality: Municipality, on today: CivilDate
  ) {
    guard let strategy = municipality.strategies[id.strategy], let goal = strategy.goal(id.number)
    else { return nil }
    let reckoner = GoalReckoner(goal, of: strategy, in: municipality, on: today)
    reckoner.reckon()
    self.id = id
    self.goal = goal
    day = reckoner.day
    now = reckoner.now
    forecast = reckoner.forecast
    // Kept: without the room that a growing list has to spare.
    missing = reckoner.missing.map(\.self)
  }

  public var isReached: Bool { now.reaches(goal.target) }
  public var willBeReached: Bool { forecast.reaches(goal.target) }

  public var standing: StrategyGoalStanding {
    if now.whole == 0, forecast.whole == 0 { return .nothingToMeasure }
    if isReached { return willBeReached ? .reached : .slipping }
    if goal.due < day { return .missed }
    return willBeReached ? .onTheWay : .behind
  }

  /// Those for whom something is planned that closes it.
  public var planned: [GoalMissing] {
    missing.filter { if case .planned = $0.outlook { true } else { false } }
  }
}
