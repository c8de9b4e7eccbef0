internal import PlannerDomain

extension PlanReader {
  /// Those of wider scope first, since goals of the others serve theirs.
  mutating func strategies() -> [EducationStrategy] {
    let strategies = rows { (row: inout CSVRow<StrategyColumn>) in row.strategy() }
    let versions = rows { (row: inout CSVRow<StrategyVersionColumn>) in row.version() }
    let goals = rows { (row: inout CSVRow<StrategyGoalColumn>) in row.goal() }
    let frames = rows { (row: inout CSVRow<StrategyFrameColumn>) in row.strategyFrame() }
    let versionsOf = Dictionary(grouping: versions, by: \.strategy)
    let goalsOf = Dictionary(grouping: goals, by: \.text)
    let framesOf = Dictionary(grouping: frames, by: \.text)
    func whole(_ terms: StrategyTerms, _ text: StrategyText) -> StrategyTerms {
      var terms = terms
      terms.goals = (goalsOf[text] ?? []).map(\.goal).sorted { $0.number < $1.number }
      terms.frames = (framesOf[text] ?? []).map(\.frame)
        .sorted { ($0.id.team, $0.id.year) < ($1.id.team, $1.id.year) }
      return terms
    }
    let all = strategies.map { strategy in
      let id = strategy.id
      return EducationStrategy(
        id: id, terms: whole(strategy.terms, StrategyText(strategy: id, version: nil)),
        versions: (versionsOf[id] ?? []).sorted { $0.number < $1.number }.map {
          whole($0.terms, StrategyText(strategy: id, version: $0.number))
        }, history: strategy.history)
    }
    return (0...2).flatMap { depth in all.filter { $0.terms.scope.depth == depth } }
  }
}
