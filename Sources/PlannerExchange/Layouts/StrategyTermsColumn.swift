internal import PlannerDomain

/// The columns in which a strategy's text and an earlier text of it are written alike.
protocol StrategyTermsColumn: PlanColumn {
  static var title: Self { get }
  static var department: Self { get }
  static var team: Self { get }
  static var from: Self { get }
  static var until: Self { get }
  static var policy: Self { get }
}

extension CSVRow where Column: StrategyTermsColumn {
  /// The text without its goals and frames, which have files of their own.
  mutating func strategyTerms() -> StrategyTerms? {
    let title = text(.title)
    let scope = scope()
    let from = date(.from)
    let until = date(.until)
    let policy = text(.policy)
    guard let from, let until else { return nil }
    guard let period = Period(from: from, to: until) else {
      report(.until, allowed: .notBefore(Column.from.rawValue))
      return nil
    }
    return StrategyTerms(title: title, scope: scope, period: period, policy: policy)
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
}

extension StrategyTermsColumn {
  /// What a strategy's text has in the column; nil for a column that is not about the text.
  func cell(of terms: StrategyTerms) -> Cell? {
    switch self {
    case .title: Cell(terms.title)
    case .department: if case .department(let name) = terms.scope { Cell(name) } else { .empty }
    case .team: if case .team(let id) = terms.scope { Cell(id) } else { .empty }
    case .from: Cell(terms.period.first)
    case .until: Cell(terms.period.last)
    case .policy: Cell(terms.policy)
    default: nil
    }
  }
}
