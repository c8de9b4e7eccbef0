import PlannerDomain

/// What teams may spend in a year, and have spent, together.
struct BudgetTotal: Hashable, Sendable {
  /// Nil when no team has a frame.
  var frame: Money?
  var committed = Money.zero
  var spent = Money.zero
  var proposed = Money.zero

  var free: Money? { frame.map { $0 - committed - spent } }

  init(_ budgets: [BudgetStatus]) {
    let frames = budgets.compactMap(\.frame)
    frame = frames.isEmpty ? nil : frames.reduce(.zero, +)
    for budget in budgets {
      committed += budget.committed
      spent += budget.spent
      proposed += budget.proposed
    }
  }
}
