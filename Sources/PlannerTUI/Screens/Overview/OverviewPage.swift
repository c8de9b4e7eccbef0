import PlannerDomain

/// The overview as rows, before they are scrolled; a row is only written when it is in view.
struct OverviewPage {
  /// What stands in a row.
  private enum Content {
    case blank
    case summary
    /// What those who have left still hold.
    case leavers
    case heading(OverviewSection)
    /// That a section has nothing to tell.
    case nothing(OverviewSection)
    case line(OverviewLine.ID)
  }

  struct Row {
    /// The line it shows; nil for headings and blanks.
    let line: OverviewLine.ID?
    let left: [Run]
    let right: [Run]
    let rightYields: Bool

    init(
      line: OverviewLine.ID? = nil, _ left: [Run], right: [Run] = [], rightYields: Bool = false
    ) {
      self.line = line
      self.rightYields = rightYields
      self.left = left
      self.right = right
    }

    /// The part that yields is cut short where both do not fit.
    func draw(on frame: inout Frame, in place: Rect) {
      let (leftWidth, rightWidth) = (width(of: left), width(of: right))
      let spare = place.columns - (leftWidth + (rightWidth > 0 ? rightWidth + 2 : 0))
      let leftArea = place.left(rightYields || spare >= 0 ? leftWidth : leftWidth + spare)
      let rightArea = place.dropping(left: leftArea.columns + 2).right(rightWidth)
      put(left, leftWidth, on: &frame, in: leftArea)
      if rightArea.columns >= min(8, rightWidth) {
        put(right, rightWidth, on: &frame, in: rightArea)
      }
    }

    private func put(_ runs: [Run], _ width: Int, on frame: inout Frame, in area: Rect) {
      frame.put(runs, at: area.origin, in: area)
      if width > area.columns {
        frame.put(
          "…", at: Point(column: area.endColumn - 1, row: area.row), in: area, style: .faint)
      }
    }

    private func width(of runs: [Run]) -> Int {
      runs.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    }
  }

  private let state: AppState
  private var contents: [Content] = [.summary]

  init(_ state: AppState) {
    self.state = state
    if state.overview.followUp.heldByLeavers > 0 { contents.append(.leavers) }
    var rest = state.overview.lines[...]
    for section in state.overview.sections {
      let lines = rest.prefix { $0.section == section }
      rest = rest.dropFirst(lines.count)
      contents += [.blank, .heading(section)]
      contents += lines.isEmpty ? [.nothing(section)] : lines.map { .line($0.id) }
    }
  }

  var count: Int { contents.count }

  /// The line that a row shows; nil for headings and blanks.
  func line(at index: Int) -> OverviewLine.ID? {
    if case .line(let id) = contents[index] { id } else { nil }
  }

  func row(at index: Int) -> Row {
    let words = state.words.overview
    switch contents[index] {
    case .blank: return Row([])
    case .summary: return summary
    case .leavers:
      return Row([
        Run("! ", .warning),
        Run(words.heldByLeavers(state.overview.followUp.heldByLeavers)),
      ])
    case .heading(let section): return heading(of: section)
    case .nothing(let section):
      // Until everything has been read, only the gaps are known.
      let isKnown =
        switch section {
        case .gaps: true
        case .advice: state.advice.all != nil
        default: state.plan.isWhole
        }
      return Row([Run("  " + (isKnown ? words.nothing(in: section) : "…"), .faint)])
    case .line(let id):
      let row =
        switch id {
        case .gap: Self.row(gap: id, state)
        case .conflict: Self.row(conflict: id, state)
        case .deadline: Self.row(deadline: id, state)
        case .budget: Self.row(budget: id, state)
        case .advice(let id): Self.row(advice: id, state)
        case .duty, .missing, .agreement, .team, .leader: Self.row(followUp: id, state)
        }
      return row ?? Row([])
    }
  }

  private var summary: Row {
    let words = state.words.overview
    let analysis = state.insight.analysis
    let name = state.municipality.profile.name
    return Row([
      Run(name.isEmpty ? "" : name + " · ", .heading),
      Run(
        words.summary(
          employees: state.insight.employees.count, gaps: analysis.gaps.count,
          late: analysis.gaps.count(where: \.isLate),
          planned: analysis.gaps.count - state.overview.openGaps), .faint),
    ])
  }

  private func heading(of section: OverviewSection) -> Row {
    let words = state.words.overview
    let shown = state.overview.lines.count { $0.section == section }
    let total =
      switch section {
      case .gaps: state.overview.openGaps
      case .advice: state.advice.standing
      default: state.overview.followUp.totals[section] ?? 0
      }
    let title = [
      Run(words.title(of: section, in: state.planYear), .heading),
      Run(shown == 0 ? "" : "  " + words.shown(shown, of: total), .faint),
    ]
    return Row(title, right: section == .budget && shown > 0 ? legend(beside: title) : [])
  }

  /// What the bars' parts are, where there is room for all of it.
  private func legend(beside title: [Run]) -> [Run] {
    let legend = BudgetBar.legend(state.words)
    let columns = (title + legend).reduce(0) { $0 + TextWidth.width(of: $1.text) }
    return columns + 4 <= state.size.columns ? legend : []
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
        Run("  "), Run(sign, gap.isLate ? .danger : .warning),
        Run(String(repeating: " ", count: max(0, 4 - sign.count))),
        Run(
          TextWidth.fitted(state.municipality.employees[employee]?.name ?? "", to: 22),
          .plain.bold),
        Run(" " + (state.municipality.competences[competence]?.name ?? "")),
      ],
      right: [
        Run("\(gap.actual.rawValue)→\(gap.required.rawValue)  ", .faint),
        gap.isLate
          ? Run(TextWidth.padded(words.overview.late(gap.monthsLate), to: 20), .danger)
          : Run(TextWidth.padded(words.overview.due(gap.due), to: 20), .faint),
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
    let title =
      state.municipality.assignments[assignment]
      .flatMap { state.municipality.offerings[$0.offering]?.title } ?? ""
    return Row(
      line: id,
      [
        Run("  "),
        Run(told.conflict.isBlock ? "×" : "!", told.conflict.isBlock ? .danger : .warning),
        Run("   "),
        Run(
          told.isShared
            ? words.errors.text(problem, in: state.municipality)
            : words.errors.text(told.conflict, in: state.municipality)),
      ], right: [Run(told.isShared ? words.overview.away(told.assignments.count) : title, .faint)],
      rightYields: true)
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
