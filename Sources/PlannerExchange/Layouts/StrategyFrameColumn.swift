internal import PlannerDomain

/// The columns of `strategy_frames.csv`.
enum StrategyFrameColumn: String, PlanColumn {
  case strategy, team, year, frame

  static let file = PlanFile.strategyFrames
  static let optional: Set<Self> = []
}

extension CSVRow where Column == StrategyFrameColumn {
  mutating func strategyFrame() -> (strategy: Identifier<EducationStrategy>, frame: Budget)? {
    let strategy: Identifier<EducationStrategy>? = reference(.strategy)
    let team: Identifier<Team>? = reference(.team)
    let year = int(.year, in: .planYears)
    let frame = amount(.frame)
    if let strategy, let team, let year { claim("\(strategy)/\(team)/\(year)", in: .year) }
    guard let strategy, let team, let year, let frame else { return nil }
    return (strategy, Budget(team: team, year: year, frame: frame))
  }
}
