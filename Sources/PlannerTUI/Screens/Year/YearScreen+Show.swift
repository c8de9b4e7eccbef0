import PlannerDomain

extension YearScreen {
  static func show(_ key: EntryKey, _ state: inout AppState) {
    switch key {
    case .assignment(let id): showAssignment(id, &state)
    case .team(let team):
      state.team = team
      state.year.filter = Filter()
      state.prepare()
      select(state.year.rows.first?.id, &state)
    case .budget(let budget):
      state.planYear = budget.year
      show(.team(budget.team), &state)
    case .session(let id):
      if let session = state.municipality.sessions[id] { state.planYear = session.start.year }
      state.year.arrangement = .bySession
      state.year.filter = Filter()
      state.prepare()
      select(
        state.year.rows.ids.first { row in
          if case .course(_, _, id) = row { true } else { false }
        }, &state)
    case .offering(let id):
      state.year.arrangement = .bySession
      state.year.filter = Filter()
      state.prepare()
      select(
        state.year.rows.ids.first { row in
          if case .course(_, id, _) = row { true } else { false }
        }, &state)
    case .employee(let id):
      state.year.arrangement = .byPerson
      state.year.filter = Filter()
      leaveTeam(unlessOf: id, &state)
      state.prepare()
      select(.person(id), &state)
    default: break
    }
  }

  /// Shows the assignment whatever was chosen, filtered, folded or hidden before.
  private static func showAssignment(_ id: Identifier<Assignment>, _ state: inout AppState) {
    guard let assignment = state.municipality.assignments[id] else { return }
    state.planYear = assignment.year
    leaveTeam(unlessOf: assignment.employee, &state)
    state.year.filter = Filter()
    state.year.unfolds = true
    if !assignment.state.isLive, !assignment.state.spendsMoney { state.year.showsEnded = true }
    state.prepare()
    select(.assignment(id), &state)
  }

  private static func leaveTeam(unlessOf employee: Identifier<Employee>, _ state: inout AppState) {
    if state.municipality.employees[employee]?.team != state.team { state.team = nil }
  }

  private static func select(_ row: YearRow.ID?, _ state: inout AppState) {
    guard let row else { return }
    state.year.cursor.select(
      row, in: state.year.rows.ids, rows: YearLayout(state).list.rows)
  }
}
