import PlannerDomain

/// Following up: the manager's dashboard, and the lists of what someone has yet to do.
enum FollowUpScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] {
    state.followUp.isOnDashboard ? [.followUp, .list] : [.duties, .followUp, .list]
  }

  static func prepare(_ state: inout AppState) {
    guard state.plan.isWhole else { return }
    let basis = state.followUpBasis
    if state.followUp.room == .dashboard || state.followUp.opened != nil {
      state.followUp.refreshStatus(state.municipality, basis, &state.books)
    }
    if state.followUp.isOnDashboard {
      prepareBoard(&state, basis)
    } else {
      prepareList(&state, basis)
    }
  }

  private static func prepareBoard(_ state: inout AppState, _ basis: FollowUpPlace.Basis) {
    guard let status = state.followUp.status else { return }
    state.followUp.board.refresh(
      status, leavers: state.followUp.leavers,
      .init(plan: basis, columns: boardRect(state).columns, language: state.language))
    let board = state.followUp.board
    if board.line(of: state.followUp.number) == nil {
      state.followUp.number = board.numbers.lazy.compactMap(\.first).first
    }
    guard let line = board.line(of: state.followUp.number) else { return }
    var window = LineWindow(top: state.followUp.boardTop)
    let headings = board.numbers[..<line].reversed().prefix { $0.isEmpty }.count
    window.reveal(
      line..<line + 1, heading: line == 0 ? 0 : min(headings, 1), of: board.lines.count,
      rows: boardRect(state).rows)
    state.followUp.boardTop = window.top
  }

  private static func prepareList(_ state: inout AppState, _ basis: FollowUpPlace.Basis) {
    guard !state.awaitsBooks else { return }
    let isFiltered = state.followUp.refreshList(
      state.municipality,
      .init(plan: basis, source: state.followUp.source, language: state.language), &state.books)
    let rows = state.followUpLayout.rows
    let ids = state.followUp.list.ids
    if isFiltered { state.followUp.cursor.select(ids.first, in: ids, rows: rows) }
    state.followUp.cursor.settle(in: ids, rows: rows)
  }

  static func boardRect(_ state: AppState) -> Rect {
    state.body.dropping(left: 1, right: 1)
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    guard state.plan.isWhole, !state.awaitsBooks else {
      frame.put("…", at: Point(column: 2, row: rect.row + 1), in: rect, style: .faint)
      return
    }
    guard !state.municipality.agreements.isEmpty else {
      drawEmpty(state, on: &frame, in: rect)
      return
    }
    if state.followUp.isOnDashboard {
      FollowUpBoardView(state, columns: boardRect(state).columns)?
        .draw(on: &frame, in: boardRect(state))
    } else {
      FollowUpListView(state).draw(on: &frame)
    }
  }

  private static func drawEmpty(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    let words = state.words.followUp
    let place = rect.dropping(top: 1, left: 2, right: 2)
    frame.put(words.emptyTitle, at: place.origin, in: place, style: .heading)
    let text = place.dropping(top: 2)
    frame.lines(
      TextWidth.wrapped(words.emptyLines.joined(separator: " "), to: min(text.columns, 76))
        .map { [Run($0)] }, in: text)
  }

  // MARK: - Moving

  static func move(_ motion: Motion, _ state: inout AppState) {
    if state.followUp.isOnDashboard {
      state.followUp.moveOnBoard(motion, rows: boardRect(state).rows)
    } else {
      state.followUp.cursor.move(
        motion, in: state.followUp.list.ids, rows: state.followUpLayout.rows)
    }
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    if state.followUp.isOnDashboard {
      for _ in 0..<abs(step) { move(step < 0 ? .up : .down, &state) }
    } else {
      state.followUp.cursor.scroll(
        by: step, in: state.followUp.list.ids, rows: state.followUpLayout.rows)
    }
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    if state.followUp.isOnDashboard {
      if let number = state.followUp.number { state.followUp.open(number) }
    } else if state.followUp.filter.isOpen {
      state.followUp.filter.isOpen = false
    } else {
      state.openBehindDuty()
    }
    return []
  }

  static func back(_ state: inout AppState) -> Bool {
    guard state.followUp.isOnDashboard || state.followUp.marked.isEmpty else {
      state.followUp.marked = []
      return true
    }
    guard state.followUp.opened != nil else {
      // Who came to see someone's duties goes back where there is something to go back to.
      return state.followUp.endVisit() && state.trail.isEmpty
    }
    // Who came from another screen goes back there.
    let isGuest = state.followUp.isGuest && !state.trail.isEmpty
    state.followUp.close()
    return !isGuest
  }

  static func show(_ key: EntryKey, _ state: inout AppState) {
    switch key {
    case .team(let team):
      state.followUp.open(.overdue(.team(team)))
      state.followUp.isGuest = !state.trail.isEmpty
    case .employee(let employee):
      state.followUp.visit(employee, isGuest: !state.trail.isEmpty)
    default: break
    }
  }

  static func selection(_ state: AppState) -> Selection {
    guard let row = state.followUp.selectedRow else { return Selection() }
    let assignments = state.assignments(behind: row)
    return Selection(
      assignments: assignments,
      employees: assignments.compactMap { state.municipality.assignments[$0]?.employee })
  }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? {
    state.followUp.isOnDashboard ? nil : \.followUp.filter
  }
}

extension FollowUpPlace.Scope {
  /// - Parameter team: the chosen one; nil for all.
  func domain(in team: Identifier<Team>?) -> DutyList.Scope {
    switch self {
    case .person(let id): .person(id)
    case .team: team.map(DutyList.Scope.team) ?? .everyone
    case .humanResources: .humanResources
    }
  }

  func duties(
    of team: Identifier<Team>?, in municipality: Municipality, on today: CivilDate,
    until: CivilDate? = nil
  ) -> [DueDuty] {
    let duties = DutyList(of: domain(in: team), in: municipality, on: today, until: until).duties
    guard self == .humanResources, let team else { return duties }
    return duties.filter { $0.team == team }
  }
}

extension FollowUpPlace {
  mutating func open(_ number: FollowUpNumber) {
    opened = number
    isGuest = false
    filter = Filter()
    cursor = ListCursor()
    marked = []
  }

  mutating func close() {
    opened = nil
    isGuest = false
    filter = Filter()
    cursor = ListCursor()
    marked = []
  }

  /// To the next line with numbers, or along the line.
  mutating func moveOnBoard(_ motion: Motion, rows: Int) {
    guard let line = board.line(of: number), let number,
      let here = board.numbers[line].firstIndex(of: number)
    else { return }
    let lines = board.numbers.indices.filter { !board.numbers[$0].isEmpty }
    guard let index = lines.firstIndex(of: line) else { return }
    switch motion {
    case .left, .right:
      place = min(max(here + (motion == .left ? -1 : 1), 0), board.numbers[line].count - 1)
      self.number = board.numbers[line][place]
      return
    default: break
    }
    let target =
      switch motion {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - max(1, rows - 2)
      case .pageDown: index + max(1, rows - 2)
      case .first: 0
      default: lines.count - 1
      }
    let numbers = board.numbers[lines[min(max(target, 0), lines.count - 1)]]
    self.number = numbers[min(place, numbers.count - 1)]
  }
}

extension AppState {
  var followUpBasis: FollowUpPlace.Basis {
    FollowUpPlace.Basis(version: plan.version, team: team, today: today)
  }
}
