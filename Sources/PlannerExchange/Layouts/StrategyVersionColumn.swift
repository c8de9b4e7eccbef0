internal import PlannerDomain

/// The columns of `strategy_versions.csv`: adopted texts that a revision replaced.
enum StrategyVersionColumn: String, StrategyTermsColumn {
  case strategy, version, title, department, team, from, until, policy

  static let file = PlanFile.strategyVersions
  static let optional: Set<Self> = [.department, .team, .policy]

  func cell(of terms: StrategyTerms, number: Int, in strategy: EducationStrategy) -> Cell {
    switch self {
    case .strategy: Cell(strategy.id)
    case .version: Cell(number)
    default: cell(of: terms) ?? .empty
    }
  }
}

/// Which text of which strategy: an earlier one by its number, the first being 1, or the one that holds.
struct StrategyText: Hashable {
  let strategy: Identifier<EducationStrategy>
  let version: Int?
}

extension CSVRow where Column == StrategyVersionColumn {
  struct Version {
    let strategy: Identifier<EducationStrategy>
    let number: Int
    let terms: StrategyTerms
  }

  mutating func version() -> Version? {
    let strategy: Identifier<EducationStrategy>? = reference(.strategy)
    let number = int(.version, in: Limits.itemNumbers)
    let terms = strategyTerms()
    if let strategy, let number { claim("\(strategy)/\(number)", in: .version) }
    guard let strategy, let number, let terms else { return nil }
    return Version(strategy: strategy, number: number, terms: terms)
  }
}
