import PlannerDomain

/// The overview as rows, before they are scrolled.
struct OverviewPage {
  struct Row {
    /// The line it shows; nil for headings and blanks.
    let line: OverviewLine.ID?
    let left: [Run]
    let right: [Run]

    init(line: OverviewLine.ID? = nil, _ left: [Run], right: [Run] = []) {
      self.line = line
      self.left = left
      self.right = right
    }

    /// The left part is shown whole where it fits, and the right part in what remains.
    func draw(on frame: inout Frame, in place: Rect) {
      let leftWidth = min(width(of: left), place.columns)
      let rightWidth = min(width(of: right), place.columns - leftWidth - 2)
      frame.put(left, at: place.origin, in: place)
      if width(of: left) > place.columns {
        frame.put(
          "…", at: Point(column: place.endColumn - 1, row: place.row), in: place, style: .faint)
      }
      guard rightWidth >= min(8, width(of: right)), rightWidth > 0 else { return }
      let area = place.right(rightWidth)
      frame.put(right, at: area.origin, in: area)
      if width(of: right) > rightWidth {
        frame.put(
          "…", at: Point(column: area.endColumn - 1, row: place.row), in: area, style: .faint)
      }
    }

    private func width(of runs: [Run]) -> Int {
      runs.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    }
  }

  private(set) var rows: [Row] = []

  init(_ state: AppState) {
    let words = state.words.overview
    let analysis = state.insight.analysis
    rows.append(
      Row([
        Run(
          state.municipality.profile.name.isEmpty ? "" : state.municipality.profile.name + " · ",
          .heading),
        Run(
          words.summary(
            employees: state.insight.employees.count, gaps: analysis.gaps.count,
            late: analysis.gaps.count(where: \.isLate)), .faint),
      ]))
    add(.gaps, words.gaps, empty: words.noGaps, state) { Self.row(gap: $0, state) }
    add(.deadlines, words.deadlines, empty: words.noDeadlines, state) {
      Self.row(deadline: $0, state)
    }
    add(.conflicts, words.conflicts, empty: words.noConflicts, state) {
      Self.row(conflict: $0, state)
    }
    add(.budget, "\(words.budget) \(state.planYear)", empty: words.noBudget, state) {
      Self.row(budget: $0, state)
    }
  }

  private mutating func add(
    _ section: OverviewSection, _ title: String, empty: String, _ state: AppState,
    row: (OverviewLine.ID) -> Row?
  ) {
    let lines = state.overview.lines.filter { $0.section == section }
    rows.append(Row([]))
    rows.append(
      Row([Run(title, .heading), Run(lines.isEmpty ? "" : "  \(lines.count)", .faint)]))
    if lines.isEmpty { rows.append(Row([Run("  " + empty, .faint)])) }
    rows += lines.compactMap { row($0.id) }
  }

  private static func row(gap id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .gap(let employee, let competence) = id,
      let gap = state.insight.analysis.gaps.first(where: {
        $0.employee == employee && $0.competence == competence
      })
    else { return nil }
    let words = state.words
    let sign = String(repeating: "-", count: gap.size)
    return Row(
      line: id,
      [
        Run("  " + TextWidth.fitted(sign, to: 4), gap.isLate ? .danger : .warning),
        Run(state.municipality.employees[employee]?.name ?? "", .plain.bold),
        Run("  " + (state.municipality.competences[competence]?.name ?? "")),
      ],
      right: [
        Run(words.overview.gap(gap.actual, gap.required) + " · ", .faint),
        gap.isLate
          ? Run(words.overview.late(gap.monthsLate), .danger)
          : Run(words.overview.due(gap.due), .faint),
      ])
  }

  private static func row(deadline id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .deadline(let sessionID) = id,
      let session = state.municipality.sessions[sessionID],
      let offering = state.municipality.offerings[session.offering],
      let deadline = session.enrolmentDeadline
    else { return nil }
    let words = state.words
    let days = state.today.days(until: deadline)
    let waiting = state.waiting(for: session).count
    return Row(
      line: id,
      [
        Run(
          "  " + TextWidth.fitted(words.format.shortDate(deadline), to: 9),
          days <= 7 ? .danger : .notice),
        Run(offering.title),
      ],
      right: [
        Run(words.overview.waiting(waiting) + " · ", waiting > 0 ? .warning : .faint),
        Run(words.overview.daysLeft(days), .faint),
      ])
  }

  private static func row(conflict id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .conflict(let assignment, let problem) = id,
      let told = state.overview.conflicts.first(where: {
        $0.conflict.assignment == assignment && $0.conflict.problem == problem
      })
    else { return nil }
    let words = state.words
    let isShortDay = if case .understaffed = problem { true } else { false }
    let title =
      state.municipality.assignments[assignment]
      .flatMap { state.municipality.offerings[$0.offering]?.title } ?? ""
    return Row(
      line: id,
      [
        Run(
          told.conflict.isBlock ? "  ×   " : "  !   ", told.conflict.isBlock ? .danger : .warning),
        Run(
          isShortDay
            ? words.errors.text(problem, in: state.municipality)
            : words.errors.text(told.conflict, in: state.municipality)),
      ], right: [Run(isShortDay ? words.overview.away(told.assignments.count) : title, .faint)])
  }

  private static func row(budget id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .budget(let team) = id,
      let status = state.insight.budgets.first(where: { $0.team == team })
    else { return nil }
    let words = state.words
    let name = TextWidth.fitted(state.municipality.teams[team]?.name ?? "", to: 24)
    let bar = BudgetBar(status, columns: 16)
    guard let frame = status.frame, let free = status.free else {
      return Row(
        line: id, [Run("  " + name)], right: [Run(words.overview.noFrame, .faint)])
    }
    return Row(
      line: id, [Run("  " + name + " ")] + bar.runs,
      right: [
        Run(
          (status.isOverrun ? words.overview.overrun : words.overview.free) + " ",
          status.isOverrun ? .danger : .faint),
        Run(
          words.format.money(status.isOverrun ? .zero - free : free),
          status.isOverrun ? .danger : .plain),
        Run(" / \(words.format.money(frame))", .faint),
      ])
  }
}
