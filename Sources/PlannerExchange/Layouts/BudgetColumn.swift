internal import PlannerDomain

/// The columns of `budgets.csv`.
enum BudgetColumn: String, PlanColumn {
  case team, year, frame

  static let file = PlanFile.budgets
  static let optional: Set<Self> = []

  func cell(of budget: Budget) -> Cell {
    switch self {
    case .team: Cell(budget.id.team)
    case .year: Cell(budget.id.year)
    case .frame: Cell(budget.frame)
    }
  }
}

extension CSVRow where Column == BudgetColumn {
  mutating func budget() -> Budget? {
    let team: Identifier<Team>? = reference(.team)
    let year = int(.year, in: .planYears)
    let frame = amount(.frame)
    if let team, let year { claim("\(team)/\(year)", in: .year) }
    guard let team, let year, let frame else { return nil }
    return Budget(team: team, year: year, frame: frame)
  }
}
