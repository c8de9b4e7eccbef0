import PlannerDomain

/// The money above the timeline: a line for the chosen team or for all together, and below it, when
/// asked for, one for each team.
struct YearBudget {
  let state: AppState

  private var words: Words { state.words }
  var total: BudgetTotal { BudgetTotal(state.insight.budgets) }

  func draw(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let budgets = state.insight.budgets
    drawTotal(on: &frame, in: rect.top(1))
    let rest = rect.dropping(top: 1)
    if budgets.count == 1 {
      drawParts(total, on: &frame, in: rest)
      return
    }
    for (line, budget) in budgets.prefix(rest.rows).enumerated() {
      let place = Rect(column: rest.column, row: rest.row + line, columns: rest.columns, rows: 1)
      if line == rest.rows - 1, budgets.count > rest.rows {
        frame.put(
          "  " + words.year.moreTeams(budgets.count - line), at: place.origin, in: place,
          style: .faint)
      } else {
        drawTeam(budget, on: &frame, in: place)
      }
    }
  }

  private var barColumns: Int { min(30, state.size.columns / 5) }

  private func drawTotal(on frame: inout Frame, in rect: Rect) {
    let total = total
    var column = frame.put(
      [Run("\(words.year.budget) \(state.planYear) ", .heading)], at: rect.origin, in: rect)
    guard let free = total.free else {
      frame.put(
        words.year.noFrame, at: Point(column: rect.column + column, row: rect.row), in: rect,
        style: .faint)
      return
    }
    let bar = BudgetBar(
      frame: total.frame, spent: total.spent, committed: total.committed,
      proposed: total.proposed, columns: barColumns)
    column += frame.put(
      bar.runs, at: Point(column: rect.column + column, row: rect.row), in: rect)
    let overrun = state.insight.budgets.count(where: \.isOverrun)
    let warning =
      overrun > 0 && state.insight.budgets.count > 1 ? words.year.teamsOverrun(overrun) : ""
    let left = Run(words.year.left(total), free < .zero ? .danger : .plain)
    let text = rect.dropping(left: column + 1)
    // The parts in words where there is room, else only what is left.
    let forms = [
      [left, Run("   ")] + parts(total) + [Run("   "), Run(warning, .danger)],
      [left, Run("   "), Run(warning, .danger)], [left],
    ]
    let fitting = forms.first { form in
      form.reduce(0) { $0 + TextWidth.width(of: $1.text) } <= text.columns
    }
    frame.put(fitting ?? [left], at: text.origin, in: text)
  }

  private func drawTeam(_ status: BudgetStatus, on frame: inout Frame, in rect: Rect) {
    let name = state.municipality.teams[status.team]?.name ?? ""
    let width = min(36, rect.columns / 3)
    let bar = BudgetBar(
      status, columns: status.frame == nil ? 0 : min(24, rect.columns / 5))
    let column = frame.put(
      [Run("  " + TextWidth.fitted(name, to: width) + " ")] + bar.runs, at: rect.origin,
      in: rect)
    let text = rect.dropping(left: column + 1)
    let left = Run(
      TextWidth.truncated(words.year.left(status), to: text.columns),
      status.isOverrun ? .danger : .plain)
    let all = [left, Run("   ")] + parts(BudgetTotal([status]))
    let isShort = all.reduce(0) { $0 + TextWidth.width(of: $1.text) } > text.columns
    frame.put(isShort ? [left] : all, at: text.origin, in: text)
  }

  private func drawParts(_ total: BudgetTotal, on frame: inout Frame, in rect: Rect) {
    frame.put([Run("  ")] + parts(total), at: rect.origin, in: rect)
  }

  private func parts(_ total: BudgetTotal) -> [Run] {
    [
      Run("█ ", .good), Run("\(words.year.spent) \(words.format.kroner(total.spent))", .faint),
      Run("  ▓ ", .good),
      Run("\(words.year.committed) \(words.format.kroner(total.committed))", .faint),
      Run("  ░ ", .notice),
      Run("\(words.year.proposed) \(words.format.kroner(total.proposed))", .faint),
    ]
  }
}
