internal import PlannerDomain

extension PlanReader {
  /// Those of wider scope first, since goals of the others serve theirs.
  mutating func strategies() -> [EducationStrategy] {
    let strategies = rows { (row: inout CSVRow<StrategyColumn>) in row.strategy() }
    let goals = rows { (row: inout CSVRow<StrategyGoalColumn>) in row.goal() }
    let frames = rows { (row: inout CSVRow<StrategyFrameColumn>) in row.strategyFrame() }
    let goalsOf = Dictionary(grouping: goals, by: \.strategy)
    let framesOf = Dictionary(grouping: frames, by: \.strategy)
    let whole = strategies.map { strategy in
      var strategy = strategy
      strategy.terms.goals = (goalsOf[strategy.id] ?? []).map(\.goal)
        .sorted { $0.number < $1.number }
      strategy.terms.frames = (framesOf[strategy.id] ?? []).map(\.frame)
        .sorted { ($0.id.team, $0.id.year) < ($1.id.team, $1.id.year) }
      return strategy
    }
    return (0...2).flatMap { depth in whole.filter { $0.terms.scope.depth == depth } }
  }
}
