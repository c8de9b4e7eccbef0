import PlannerDomain

/// A frame as a bar: spent, committed and proposed after one another, and what is left.
struct BudgetBar {
  let runs: [Run]

  init(_ status: BudgetStatus, columns: Int) {
    let frame = status.frame?.øre ?? 0
    func cells(_ amount: Money) -> Int {
      frame > 0 ? min(columns, (amount.øre * columns + frame / 2) / frame) : 0
    }
    let spent = cells(status.spent)
    let committed = max(0, min(columns, cells(status.spent + status.committed)) - spent)
    let all = status.spent + status.committed + status.proposed
    let proposed = max(0, min(columns, cells(all)) - spent - committed)
    let rest = max(0, columns - spent - committed - proposed)
    let tone: Style = status.isOverrun ? .danger : .good
    runs = [
      Run(String(repeating: "█", count: spent), tone),
      Run(String(repeating: "▓", count: committed), tone),
      Run(String(repeating: "░", count: proposed), .notice),
      Run(String(repeating: "·", count: rest), .faint),
      Run(status.isOverrun ? "!" : " ", .danger),
    ]
  }
}
