import PlannerDomain

/// A frame as a bar: spent, committed and proposed after one another, and what is left.
struct BudgetBar {
  let runs: [Run]

  init(_ status: BudgetStatus, columns: Int) {
    self.init(
      frame: status.frame, spent: status.spent, committed: status.committed,
      proposed: status.proposed, columns: columns)
  }

  /// What the bar's parts are.
  static func legend(_ words: Words) -> [Run] {
    [
      Run("█ ", .good), Run(words.year.spent, .faint), Run("  ▓ ", .good),
      Run(words.year.committed, .faint), Run("  ░ ", .notice), Run(words.year.proposed, .faint),
      Run("  · \(words.overview.free)", .faint),
    ]
  }

  /// For the sum of several teams.
  init(frame whole: Money?, spent: Money, committed: Money, proposed: Money, columns: Int) {
    let isOverrun = whole.map { $0 < spent + committed } ?? false
    let frame = whole?.øre ?? 0
    func cells(_ amount: Money) -> Int {
      frame > 0 ? min(columns, (amount.øre * columns + frame / 2) / frame) : 0
    }
    let used = cells(spent)
    let bound = max(0, cells(spent + committed) - used)
    let asked = max(0, cells(spent + committed + proposed) - used - bound)
    let rest = max(0, columns - used - bound - asked)
    let tone: Style = isOverrun ? .danger : .good
    runs = [
      Run(String(repeating: "█", count: used), tone),
      Run(String(repeating: "▓", count: bound), tone),
      Run(String(repeating: "░", count: asked), .notice),
      Run(String(repeating: "·", count: rest), .faint),
      Run(isOverrun ? "!" : " ", .danger),
    ]
  }
}
