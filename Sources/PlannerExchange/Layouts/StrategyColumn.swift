internal import PlannerDomain

/// The columns of `strategies.csv`.
enum StrategyColumn: String, StrategyTermsColumn {
  case id, title, department, team, from, until, policy, history

  static let file = PlanFile.strategies
  static let optional: Set<Self> = [.department, .team, .policy]

  func cell(of strategy: EducationStrategy) -> Cell {
    switch self {
    case .id: Cell(strategy.id)
    case .history: Cell(list: strategy.history.map(\.mark.text))
    default: cell(of: strategy.terms) ?? .empty
    }
  }
}

extension CSVRow where Column == StrategyColumn {
  /// A strategy without its goals, frames and earlier texts.
  mutating func strategy() -> EducationStrategy? {
    let id: Identifier<EducationStrategy>? = identifier(.id)
    let terms = strategyTerms()
    let history = history()
    guard let id, let terms, !history.isEmpty else { return nil }
    return EducationStrategy(id: id, terms: terms, history: history)
  }

  private mutating func history() -> [StrategyStep] {
    let words = StrategyStep.What.allCases.map(\.rawValue)
    return marks(.history, .dutyEvent(words)) { mark in
      guard let what = StrategyStep.What(rawValue: mark.word), mark.detail == nil else {
        return nil
      }
      return StrategyStep(what, on: mark.date, by: mark.actor, note: mark.note)
    }
  }
}

extension StrategyStep {
  fileprivate var mark: DatedMark { DatedMark(what.rawValue, on: date, by: actor, note) }
}
