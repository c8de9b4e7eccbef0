import PlannerDomain

/// Who can what: the matrix of all, the page of one, and what would lift a gap.
enum PeopleScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] {
    let nearest: Context =
      state.people.suggestions != nil
      ? .suggestions : state.people.page != nil ? .employee : .people
    return [nearest, .planning, .list]
  }

  static func prepare(_ state: inout AppState) {
    prepareMatrix(&state)
    if var page = state.people.page {
      state.people.page = page.prepare(state) ? page : nil
    }
    if var list = state.people.suggestions {
      state.people.suggestions = list.prepare(state) ? list : nil
    }
  }

  private static func prepareMatrix(_ state: inout AppState) {
    let basis = PeopleGrid.Basis(
      insight: state.insight.basis, filter: state.people.filter.text,
      grouping: state.people.grouping, onlyGaps: state.people.onlyGaps)
    if basis != state.people.grid.basis {
      state.people.grid = PeopleGrid(basis, of: state.municipality, insight: state.insight)
      state.people.marked.formIntersection(state.insight.employees.map(\.id))
    }
    let grid = state.people.grid
    let layout = state.people.layout(in: state.body)
    state.people.headings.refresh(
      grid, columns: layout.measures.step - 1, rows: layout.nameRows)
    let rows = layout.measures.lines(in: layout.matrix.rows)
    state.people.cursor.settle(in: grid.peopleIDs, rows: rows)
    state.people.column.settle(
      in: grid.columnIDs, rows: layout.measures.columns(in: layout.matrix.columns))
    if let line = state.people.person?.line {
      var heading = 0
      if line > 0, case .group = grid.lines[line - 1] { heading = 1 }
      state.people.window.reveal(
        line..<line + 1, heading: heading, of: grid.lines.count, rows: rows)
    }
    let top = state.people.window.top
    state.people.underWay.refresh(grid, lines: top..<top + rows, in: state.municipality)
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    if let list = state.people.suggestions {
      SuggestionsView(list: list, state: state).draw(on: &frame, in: rect)
    } else if let page = state.people.page {
      EmployeePageView(page, state, in: rect).draw(on: &frame)
    } else {
      PeopleMatrixView(state).draw(on: &frame, in: rect)
    }
  }

  static func move(_ motion: Motion, _ state: inout AppState) {
    if var list = state.people.suggestions {
      list.move(motion, rows: SuggestionsPage.list(in: state.body).rows)
      state.people.suggestions = list
    } else if var page = state.people.page {
      page.move(motion, state)
      state.people.page = page
    } else {
      moveInMatrix(motion, &state)
    }
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    if state.people.suggestions != nil {
      var list = state.people.suggestions
      list?.scroll(by: step, state)
      state.people.suggestions = list
    } else if state.people.page != nil {
      var page = state.people.page
      page?.scroll(by: step, state)
      state.people.page = page
    } else {
      let grid = state.people.grid
      let layout = state.people.layout(in: state.body)
      let index = state.people.window.scroll(
        by: step, items: grid.people.map(\.line), selected: state.people.cursor.index,
        of: grid.lines.count, rows: layout.measures.lines(in: layout.matrix.rows))
      if grid.peopleIDs.indices.contains(index) {
        state.people.cursor.expect(grid.peopleIDs[index])
      }
    }
  }

  private static func moveInMatrix(_ motion: Motion, _ state: inout AppState) {
    let grid = state.people.grid
    let layout = state.people.layout(in: state.body)
    switch motion {
    case .left, .right:
      state.people.column.move(
        motion == .left ? .up : .down, in: grid.columnIDs,
        rows: layout.measures.columns(in: layout.matrix.columns))
    default:
      state.people.cursor.move(
        motion, in: grid.peopleIDs, rows: layout.measures.lines(in: layout.matrix.rows))
    }
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    if state.people.filter.isOpen {
      state.people.filter.isOpen = false
    } else if let list = state.people.suggestions {
      if let offering = list.selected?.offering {
        state.open(.offering(offering), on: .catalogue)
      }
    } else if let page = state.people.page {
      enter(page, &state)
    } else if let person = state.people.person {
      var page = EmployeePage(of: person.id)
      if let competence = state.people.competence?.id { page.look(at: competence) }
      state.people.page = page
    }
    return []
  }

  private static func enter(_ page: EmployeePage, _ state: inout AppState) {
    switch page.tab {
    case .profile, .gaps:
      if state.gapInView == nil {
        state.tell(state.words.people.noGapHere, .notice)
      } else {
        state.suggest()
      }
    case .plan:
      if let assignment = page.plan.selected.flatMap({ state.municipality.assignments[$0] }) {
        state.open(.offering(assignment.offering), on: .catalogue)
      }
    case .history:
      switch page.history.selected {
      case .record(let id):
        guard let record = state.municipality.records[id] else { return }
        state.people.page?.tab = .profile
        state.people.page?.profile.expect(record.competence)
      case .step(let id, _):
        state.people.page?.tab = .plan
        state.people.page?.plan.expect(id)
      case nil: break
      }
    }
  }

  static func back(_ state: inout AppState) -> Bool {
    if state.people.suggestions != nil {
      state.people.suggestions = nil
    } else if let page = state.people.page {
      guard page.marked.isEmpty else {
        state.people.page?.marked = []
        return true
      }
      state.people.page = nil
      return !page.isVisit || state.trail.isEmpty
    } else if !state.people.marked.isEmpty {
      state.people.marked = []
    } else {
      return false
    }
    return true
  }

  static func show(_ key: EntryKey, _ state: inout AppState) {
    state.people.suggestions = nil
    state.people.page = nil
    switch key {
    case .employee(let id): visit(EmployeePage(of: id), &state)
    case .assignment(let id):
      guard let employee = state.municipality.assignments[id]?.employee else { return }
      var page = EmployeePage(of: employee)
      page.tab = .plan
      page.plan.expect(id)
      visit(page, &state)
    case .record(let id):
      guard let employee = state.municipality.records[id]?.employee else { return }
      var page = EmployeePage(of: employee)
      page.tab = .history
      page.history.expect(.record(id))
      visit(page, &state)
    case .competence(let id): state.people.column.expect(id)
    default: break
    }
  }

  private static func visit(_ page: EmployeePage, _ state: inout AppState) {
    var page = page
    page.isVisit = true
    state.people.page = page
    state.people.cursor.expect(page.employee)
  }

  static func selection(_ state: AppState) -> Selection {
    if let list = state.people.suggestions {
      return Selection(
        employees: list.employees, offering: list.selected?.offering,
        competence: list.competence)
    }
    if let page = state.people.page {
      return Selection(
        assignments: page.assignments, employees: [page.employee], competence: page.competence)
    }
    return Selection(
      employees: state.people.chosen(among: state.insight.employees),
      competence: state.people.competence?.id)
  }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? {
    state.people.page == nil && state.people.suggestions == nil ? \.people.filter : nil
  }
}

extension PeopleState {
  /// Who is marked, in the order of their names, or else who is under the cursor.
  func chosen(among employees: [Employee]) -> [Identifier<Employee>] {
    guard marked.isEmpty else { return employees.map(\.id).filter(marked.contains) }
    return person.map { [$0.id] } ?? []
  }
}
