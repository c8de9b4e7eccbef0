extension Municipality {
  /// Whether a strategy for the whole municipality was in force on a day (report, figure 1).
  ///
  /// Strategies of departments and teams do not make it one.
  public func hasAdoptedStrategy(on day: CivilDate) -> Bool {
    strategies.values.contains { $0.terms.scope == .municipality && $0.isInForce(on: day) }
  }

  public func goal(_ id: StrategyGoal.ID) -> StrategyGoal? {
    strategies[id.strategy]?.goal(id.number)
  }

  /// The goals that serve another, by strategy and number.
  public func goals(serving parent: StrategyGoal.ID) -> [StrategyGoal.ID] {
    strategies.values.flatMap { strategy in
      strategy.terms.goals.filter { $0.parent == parent }
        .map { StrategyGoal.ID(strategy.id, $0.number) }
    }
    .sorted { ($0.strategy, $0.number) < ($1.strategy, $1.number) }
  }

  /// The goal that an assignment was made for: the one of a strategy in force whose words are the
  /// assignment's reason.
  public func strategyGoal(behind reason: Assignment.Reason, on day: CivilDate) -> StrategyGoal.ID?
  {
    guard case .strategyGoal(let words) = reason else { return nil }
    for strategy in strategies.values.sorted(by: { $0.id < $1.id })
    where strategy.isInForce(on: day) {
      if let goal = strategy.terms.goals.first(where: { $0.text == words }) {
        return StrategyGoal.ID(strategy.id, goal.number)
      }
    }
    return nil
  }
}
