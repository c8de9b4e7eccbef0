import PlannerDomain

/// The page of one employee, and what the user has selected on each of its tabs.
struct EmployeePage: Hashable, Sendable {
  enum Tab: Int, CaseIterable, Hashable, Sendable {
    case profile, gaps, plan, history
  }

  let employee: Identifier<Employee>
  var tab = Tab.profile
  /// Whether it was opened from another screen, so that Esc leads back there.
  var isVisit = false
  var profile = ListCursor<Identifier<Competence>>()
  var gaps = ListCursor<Identifier<Competence>>()
  var plan = ListCursor<Identifier<Assignment>>()
  var history = ListCursor<EmployeeFile.Event.ID>()
  var window = LineWindow()
  var marked: Set<Identifier<Assignment>> = []
  var file = EmployeeFile()

  init(of employee: Identifier<Employee>) {
    self.employee = employee
  }

  /// Brings it up to date with the plan and the size of the screen; nil when the employee is gone.
  mutating func prepare(_ state: AppState) -> Bool {
    guard let employee = state.municipality.employees[employee] else { return false }
    let basis = EmployeeFile.Basis(
      version: state.plan.version, today: state.today, employee: employee.id)
    if basis != file.basis {
      file = EmployeeFile(basis, of: employee, in: state.municipality)
      marked.formIntersection(file.plan.map(\.assignment.id))
    }
    let rows = rows(state)
    profile.settle(in: file.standings.map(\.competence.id), rows: rows)
    gaps.settle(in: file.gaps.map(\.gap.competence), rows: rows)
    plan.settle(in: file.plan.map(\.assignment.id), rows: rows)
    history.settle(in: file.events, rows: rows)
    if tab == .history { reveal(rows: rows + 1) }
    return true
  }

  /// The rows of the tab's table.
  private func rows(_ state: AppState) -> Int {
    Table<Int>.rows(in: EmployeeLayout(body: state.body, tab: tab).content)
  }

  private mutating func reveal(rows: Int) {
    guard let line = file.history.firstIndex(where: { $0.id == history.selected }) else { return }
    // The first item shows everything above it.
    let heading =
      history.index == 0
      ? line : file.history[..<line].reversed().prefix { $0.id == nil }.count
    window.reveal(line..<line + 1, heading: heading, of: file.history.count, rows: rows)
  }

  mutating func move(_ motion: Motion, _ state: AppState) {
    let rows = rows(state)
    switch (motion, tab) {
    case (.left, _): turn(by: -1)
    case (.right, _): turn(by: 1)
    case (_, .profile): profile.move(motion, in: file.standings.map(\.competence.id), rows: rows)
    case (_, .gaps): gaps.move(motion, in: file.gaps.map(\.gap.competence), rows: rows)
    case (_, .plan): plan.move(motion, in: file.plan.map(\.assignment.id), rows: rows)
    case (_, .history): history.move(motion, in: file.events, rows: rows)
    }
  }

  mutating func scroll(by step: Int, _ state: AppState) {
    let rows = rows(state)
    switch tab {
    case .profile: profile.scroll(by: step, in: file.standings.map(\.competence.id), rows: rows)
    case .gaps: gaps.scroll(by: step, in: file.gaps.map(\.gap.competence), rows: rows)
    case .plan: plan.scroll(by: step, in: file.plan.map(\.assignment.id), rows: rows)
    case .history:
      let items = file.history.indices.filter { file.history[$0].id != nil }
      let index = window.scroll(
        by: step, items: items, selected: history.index, of: file.history.count, rows: rows + 1)
      if file.events.indices.contains(index) { history.expect(file.events[index]) }
    }
  }

  /// Puts the cursor on a competence, on the tabs that have it.
  mutating func look(at competence: Identifier<Competence>) {
    profile.expect(competence)
    gaps.expect(competence)
  }

  mutating func turn(by step: Int) {
    let count = Tab.allCases.count
    tab = Tab(rawValue: (tab.rawValue + step + count) % count) ?? tab
  }

  /// The competence that the cursor stands on.
  var competence: Identifier<Competence>? {
    switch tab {
    case .profile: file.standings.isEmpty ? nil : profile.selected
    case .gaps: file.gaps.isEmpty ? nil : gaps.selected
    case .plan: nil
    case .history: record?.competence
    }
  }

  /// The competence record that the cursor stands on.
  var record: CompetenceRecord? {
    guard tab == .history else { return nil }
    return file.history.lazy.compactMap { event in
      if case .record(let record) = event, event.id == history.selected { record } else { nil }
    }.first
  }

  /// The marked assignments, or else the one under the cursor.
  var assignments: [Identifier<Assignment>] {
    switch tab {
    case .plan:
      let chosen = file.plan.map(\.assignment.id).filter(marked.contains)
      if !chosen.isEmpty || file.plan.isEmpty { return chosen }
      return plan.selected.map { [$0] } ?? []
    case .history:
      if case .step(let assignment, _) = history.selected, !file.events.isEmpty {
        return [assignment]
      }
      return []
    case .profile, .gaps: return []
    }
  }
}
