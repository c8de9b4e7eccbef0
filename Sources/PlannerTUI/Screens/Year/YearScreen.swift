import PlannerDomain

/// The plan year as a timeline: who is away on what, when, with the conflicts and the money.
enum YearScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] { [.year, .planning, .list] }

  static func prepare(_ state: inout AppState) {
    if state.year.plan.basis?.year != state.insight.basis?.year { state.year.start = nil }
    state.year.plan.refresh(state.municipality, state.insight)
    let basis = YearRows.Basis(
      plan: state.year.plan.basis, arrangement: state.year.arrangement,
      unfolds: state.year.unfolds, showsEnded: state.year.showsEnded,
      filter: state.year.filter.text)
    if basis != state.year.rowsBasis {
      let isSameList = basis.filter == (state.year.rowsBasis?.filter ?? "")
      state.year.rowsBasis = basis
      state.year.rows = YearRows(state.year.plan, basis)
      state.year.pruneMarks()
      if !isSameList { state.year.selectFirstFound() }
    }
    let layout = YearLayout(state)
    state.year.cursor.settle(in: state.year.rows.ids, rows: layout.list.rows)
    let selected = state.year.selectedPlace
    if selected != state.year.followed {
      state.year.followed = selected
      state.year.follow(layout.timeline)
    }
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    YearPage(state).draw(on: &frame)
  }

  static func move(_ motion: Motion, _ state: inout AppState) {
    let layout = YearLayout(state)
    switch motion {
    case .left: state.year.pan(-1, layout.timeline)
    case .right: state.year.pan(1, layout.timeline)
    default:
      state.year.cursor.move(motion, in: state.year.rows.ids, rows: layout.list.rows)
    }
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    state.year.cursor.scroll(by: step, in: state.year.rows.ids, rows: YearLayout(state).list.rows)
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    if state.year.filter.isOpen {
      // What was found can be worked with from here.
      state.year.filter.isOpen = false
      return []
    }
    switch state.year.selectedRow?.id {
    case .team(let team):
      state.team = team
      state.year.entered = team
    case .course(_, let offering, _): state.open(.offering(offering), on: .catalogue)
    case .person(let employee): state.open(.employee(employee), on: .people)
    case .assignment(let id):
      if let employee = state.municipality.assignments[id]?.employee {
        state.open(.employee(employee), on: .people)
      }
    case .undated, nil: break
    }
    return []
  }

  static func back(_ state: inout AppState) -> Bool {
    if !state.year.marked.isEmpty {
      state.year.marked = []
      return true
    }
    guard let team = state.year.entered, team == state.team else { return false }
    state.year.entered = nil
    state.team = nil
    state.year.cursor.expect(.team(team))
    return true
  }

  static func selection(_ state: AppState) -> Selection {
    let year = state.year
    if !year.marked.isEmpty {
      let marked = year.plan.items.filter { year.marked.contains($0.id) }
      var employees: [Identifier<Employee>] = []
      for employee in marked.map({ year.plan.person(of: $0).id })
      where !employees.contains(employee) {
        employees.append(employee)
      }
      return Selection(assignments: marked.map(\.id), employees: employees)
    }
    guard let row = year.selectedRow else { return Selection() }
    switch row.id {
    case .team, .undated: return Selection()
    case .course(_, let offering, let session):
      return Selection(
        assignments: year.liveAssignments(of: row), offering: offering, session: session)
    case .person(let employee): return Selection(employees: [employee])
    case .assignment(let id):
      guard let assignment = state.municipality.assignments[id] else { return Selection() }
      switch year.arrangement {
      case .bySession:
        return Selection(
          assignments: [id], offering: assignment.offering, session: assignment.session)
      case .byPerson: return Selection(assignments: [id], employees: [assignment.employee])
      }
    }
  }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? { \.year.filter }
}
