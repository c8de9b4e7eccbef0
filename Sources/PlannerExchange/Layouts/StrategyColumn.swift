internal import PlannerDomain

/// The columns of `strategies.csv`.
enum StrategyColumn: String, PlanColumn {
  case id, title, department, team, from, until, policy, history

  static let file = PlanFile.strategies
  static let optional: Set<Self> = [.department, .team, .policy]
}

extension CSVRow where Column == StrategyColumn {
  /// A strategy without its goals and frames.
  mutating func strategy() -> EducationStrategy? {
    let id: Identifier<EducationStrategy>? = identifier(.id)
    let title = text(.title)
    let scope = scope()
    let from = date(.from)
    let until = date(.until)
    let policy = text(.policy)
    let history = history()
    guard let id, let from, let until, !history.isEmpty else { return nil }
    guard let period = Period(from: from, to: until) else {
      report(.until, allowed: .notBefore(StrategyColumn.from.rawValue))
      return nil
    }
    return EducationStrategy(
      id: id, terms: StrategyTerms(title: title, scope: scope, period: period, policy: policy),
      history: history)
  }

  /// A team, a department, or with neither the municipality.
  private mutating func scope() -> StrategyScope {
    let department = text(.department)
    let team: Identifier<Team>? = reference(.team)
    if let team {
      if !department.isEmpty { report(.department, allowed: .nothing) }
      return .team(team)
    }
    return department.isEmpty ? .municipality : .department(department)
  }

  private mutating func history() -> [StrategyStep] {
    let words = [StrategyStep.What.drafted, .adopted, .ended, .reopened]
    return marks(.history, .dutyEvent(words.map(\.rawValue))) { mark in
      guard let what = StrategyStep.What(rawValue: mark.word), words.contains(what),
        mark.detail == nil
      else { return nil }
      return StrategyStep(what, on: mark.date, note: mark.note)
    }
  }
}
