import PlannerDomain

/// The page of one employee.
struct EmployeePageView {
  let state: AppState
  let page: EmployeePage
  let words: PeopleWords
  let layout: EmployeeLayout

  init(_ page: EmployeePage, _ state: AppState, in rect: Rect) {
    self.state = state
    self.page = page
    words = state.words.people
    layout = EmployeeLayout(body: rect, tab: page.tab)
  }

  func draw(on frame: inout Frame) {
    guard let employee = state.municipality.employees[page.employee] else { return }
    let role = state.municipality.roles[employee.role]
    let team = state.municipality.teams[employee.team]
    frame.put(
      fitting: [
        Run(employee.name, .plain.bold),
        Run("  " + [role?.title, team?.name].compactMap(\.self).joined(separator: " · "), .faint),
      ], in: layout.name)
    drawTabs(on: &frame)
    drawFacts(of: employee, role, team, on: &frame)
    switch page.tab {
    case .profile: drawProfile(of: employee, on: &frame)
    case .gaps: drawGaps(of: employee, on: &frame)
    case .plan: drawPlan(on: &frame)
    case .history: drawHistory(on: &frame)
    }
  }

  var isFocused: Bool { state.layers.isEmpty }

  private func drawTabs(on frame: inout Frame) {
    var column = layout.tabs.column
    for tab in EmployeePage.Tab.allCases {
      let count =
        switch tab {
        case .gaps: page.file.gaps.count
        case .plan: page.file.plan.count
        case .profile, .history: 0
        }
      let title = " \(words.tab(tab))\(count > 0 ? " \(count)" : "") "
      let width = frame.put(
        title, at: Point(column: column, row: layout.tabs.row), in: layout.tabs,
        style: tab == page.tab ? .accent.bold.reversed : .plain)
      frame.target(
        Rect(column: column, row: layout.tabs.row, columns: width, rows: layout.tabs.rows),
        .change { $0.people.page?.tab = tab })
      column += width + 1
    }
  }

  private func drawFacts(
    of employee: Employee, _ role: Role?, _ team: Team?, on frame: inout Frame
  ) {
    guard !layout.facts.isEmpty else { return }
    let format = state.words.format
    let group = role.map { " (\(state.words.domain.name($0.targetGroup)))" } ?? ""
    let facts = [
      (words.role, (role?.title ?? "–") + group),
      (words.team, team?.name ?? "–"),
      (words.hired, format.date(employee.hired)),
      employee.left.map { (words.left, format.date($0)) }
        ?? (words.hours, words.hoursAWeek(employee.weeklyHoursTenths)),
      (words.email, employee.email.isEmpty ? "–" : employee.email),
      (words.number, employee.number.isEmpty ? "–" : employee.number),
    ]
    let rows = layout.facts.rows
    for (index, (label, value)) in facts.enumerated() {
      let starts = EmployeeLayout.factStarts
      let column = min(index / rows, starts.count - 1)
      let line = layout.facts.dropping(top: index % rows, left: starts[column]).top(1)
      let place =
        index + rows < facts.count && column + 1 < starts.count
        ? line.left(starts[column + 1] - starts[column] - 1) : line
      frame.put(
        [
          Run(TextWidth.fitted(label, to: 8), .faint),
          Run(TextWidth.truncated(value, to: max(0, place.columns - 8))),
        ], at: place.origin, in: place)
    }
  }

  /// Says why a tab is empty.
  func drawNothing(_ text: String, on frame: inout Frame) {
    frame.lines(
      TextWidth.wrapped(text, to: layout.content.columns).map { [Run($0)] }, in: layout.content)
  }

  /// The lines at the foot that tell more of what the cursor stands on.
  func drawDetail(_ title: String, _ pieces: [Run], on frame: inout Frame) {
    guard !layout.detail.isEmpty else { return }
    frame.fill(layout.detail, style: Style(on: .shade))
    let inside = layout.detail.dropping(left: 1, right: 1)
    let heading = Run(title, .plain.bold)
    let lines =
      inside.rows > 2
      ? [[heading]]
        + Flow.lines(pieces, separator: " · ", columns: inside.columns, rows: inside.rows - 1)
      : Flow.lines(
        [heading] + pieces, separator: " · ", columns: inside.columns, rows: inside.rows)
    for (offset, line) in lines.prefix(inside.rows).enumerated() {
      frame.put(
        fitting: line.map { Run($0.text, $0.style.on(.shade)) },
        in: inside.dropping(top: offset).top(1))
    }
  }
}
