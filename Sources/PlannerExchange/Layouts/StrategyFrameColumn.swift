internal import PlannerDomain

/// The columns of `strategy_frames.csv`.
enum StrategyFrameColumn: String, PlanColumn {
  case strategy
  /// The number of the earlier text that it stands in; empty for the one that holds.
  case version
  case team, year, frame

  static let file = PlanFile.strategyFrames
  static let optional: Set<Self> = [.version]

  func cell(of frame: Budget, in text: StrategyText) -> Cell {
    switch self {
    case .strategy: Cell(text.strategy)
    case .version: Cell(text.version)
    case .team: Cell(frame.id.team)
    case .year: Cell(frame.id.year)
    case .frame: Cell(frame.frame)
    }
  }
}

extension CSVRow where Column == StrategyFrameColumn {
  mutating func strategyFrame() -> (text: StrategyText, frame: Budget)? {
    let strategy: Identifier<EducationStrategy>? = reference(.strategy)
    let version = int(.version, in: Limits.itemNumbers)
    let team: Identifier<Team>? = reference(.team)
    let year = int(.year, in: .planYears)
    let frame = amount(.frame)
    if let strategy, let team, let year {
      claim("\(strategy)/\(version.map { "\($0)/" } ?? "")\(team)/\(year)", in: .year)
    }
    guard let strategy, let team, let year, let frame else { return nil }
    return (
      StrategyText(strategy: strategy, version: version),
      Budget(team: team, year: year, frame: frame)
    )
  }
}
