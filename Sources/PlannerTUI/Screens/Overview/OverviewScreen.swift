import PlannerDomain

/// What needs the leader now: gaps, deadlines, conflicts and money, each line leading to its place.
enum OverviewScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] {
    state.advice.isOpen ? [.advice, .overview, .list] : [.overview, .planning, .list]
  }

  static func prepare(_ state: inout AppState) {
    let before = state
    state.advice.refresh(before)
    if state.advice.isOpen {
      state.advice.cursor.settle(in: state.advice.ids, rows: state.adviceLayout.rows)
    }
    let basis = OverviewState.Basis(
      insight: state.insight.basis, advice: advice(state), isAdvised: state.advice.all != nil,
      isFollowed: !state.books.figures.isEmpty)
    if state.overview.basis != basis {
      state.overview.basis = basis
      state.overview.conflicts = ToldConflict.told(state.insight.conflicts)
      let open = state.insight.analysis.gaps.filter {
        state.municipality.assignment(lifting: $0) == nil
      }
      state.overview.openGaps = open.count
      if state.plan.isWhole, state.actor.duty == .manager || basis.isFollowed {
        state.followUp.refreshStatus(state.municipality, state.followUpBasis, &state.books)
      }
      state.overview.followUp = OverviewFollowUp(state)
      state.overview.sections = OverviewSection.sections(for: state.actor.duty)
      let shown = state
      state.overview.lines = state.overview.sections.flatMap { section in
        lines(of: section, openGaps: open, shown).map { OverviewLine(id: $0, section: section) }
      }
    }
    let ids = state.overview.lines.map(\.id)
    state.overview.cursor.settle(in: ids, rows: max(1, ids.count))
    scroll(&state)
  }

  /// How many weeks ahead deadlines are told.
  private static let weeksAhead = 6

  private static func lines(
    of section: OverviewSection, openGaps: [Gap], _ state: AppState
  ) -> [OverviewLine.ID] {
    switch section {
    case .gaps:
      state.ownFirst(openGaps) { state.municipality.employees[$0.employee]?.team }.prefix(5)
        .map { .gap($0.employee, $0.competence) }
    case .deadlines: deadlines(state).map { .deadline($0.id) }
    case .conflicts:
      state.ownFirst(state.overview.conflicts) {
        state.municipality.team(of: $0.conflict.assignment)
      }.map { .conflict($0.conflict.assignment, $0.conflict.problem) }
    case .budget:
      state.ownFirst(state.insight.budgets) { $0.team }.map { .budget($0.team) }
    case .duties: state.overview.followUp.duties.map { .duty(FollowUpRow.open($0).id) }
    case .missing: state.overview.followUp.missing.map { .missing($0.assignment) }
    case .unsigned: state.overview.followUp.unsigned.map { .agreement($0.agreement) }
    case .overdue: state.overview.followUp.teams.map { .team($0.team) }
    case .silent: state.overview.followUp.silent.map { .leader($0.leader) }
    case .advice: advice(state).map { .advice($0) }
    }
  }

  /// How many pieces of advice are told at most.
  private static let mostAdvice = 5

  /// The gravest that stand.
  private static func advice(_ state: AppState) -> [Advice.ID] {
    let municipality = state.municipality
    return (state.advice.all ?? []).lazy.filter { municipality.dismissal(of: $0) == nil }
      .prefix(mostAdvice).map(\.id)
  }

  /// Sessions that close for enrolment soon and that someone here wants or needs.
  private static func deadlines(_ state: AppState) -> [CourseSession] {
    let last = state.today.adding(days: weeksAhead * 7)
    return state.municipality.sessions.values
      .filter { session in
        guard session.isOn, let deadline = session.enrolmentDeadline else { return false }
        return deadline >= state.today && deadline <= last
          && (!state.waiting(for: session).isEmpty || state.liftsGaps(session))
      }
      .sorted {
        ($0.enrolmentDeadline ?? $0.start, $0.id) < ($1.enrolmentDeadline ?? $1.start, $1.id)
      }
  }

  static func move(_ motion: Motion, _ state: inout AppState) {
    if state.advice.isOpen {
      state.advice.cursor.move(motion, in: state.advice.ids, rows: state.adviceLayout.rows)
      return
    }
    let ids = state.overview.lines.map(\.id)
    state.overview.cursor.move(motion, in: ids, rows: max(1, state.body.rows - 4))
    scroll(&state)
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    if state.advice.isOpen {
      state.advice.cursor.scroll(by: step, in: state.advice.ids, rows: state.adviceLayout.rows)
      return
    }
    let page = OverviewPage(state)
    let lines = (0..<page.count).map { page.line(at: $0) }
    let items = lines.indices.filter { lines[$0] != nil }
    var window = LineWindow(top: state.overview.top)
    let index = window.scroll(
      by: step, items: items, selected: state.overview.cursor.index, of: lines.count,
      rows: state.body.rows)
    state.overview.top = window.top
    if items.indices.contains(index), let line = lines[items[index]] {
      state.overview.cursor.expect(line)
    }
  }

  /// Keeps the cursor's row, with its section's heading where there is room, in view.
  private static func scroll(_ state: inout AppState) {
    let page = OverviewPage(state)
    let rows = max(1, state.body.rows)
    let selected = state.overview.cursor.selected
    guard let row = (0..<page.count).first(where: { page.line(at: $0) == selected }) else {
      state.overview.top = 0
      return
    }
    var top = min(state.overview.top, max(0, row - 1))
    top = max(top, row - rows + 1)
    if state.overview.cursor.index == 0 { top = 0 }
    state.overview.top = max(0, min(top, page.count - rows))
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    guard !state.municipality.isEmpty else {
      let lines = state.words.overview.emptyLines
      frame.put(
        state.words.overview.emptyTitle, at: Point(column: 2, row: rect.row + 1), in: rect,
        style: .heading)
      let text = rect.dropping(top: 3, left: 2)
      frame.lines(
        lines.flatMap { TextWidth.wrapped($0, to: text.columns) }.map { [Run($0)] }, in: text)
      return
    }
    if state.advice.isOpen {
      AdviceListView(state).draw(on: &frame)
      return
    }
    let page = OverviewPage(state)
    for (offset, index) in (0..<page.count).dropFirst(state.overview.top).prefix(rect.rows)
      .enumerated()
    {
      let row = page.row(at: index)
      let place = Rect(
        column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      row.draw(on: &frame, in: place.dropping(left: 1, right: 1))
      if let line = row.line {
        frame.target(place, .item { $0.overview.cursor.expect(line) })
      }
      if row.line != nil, row.line == state.overview.cursor.selected {
        frame.select(place, focused: state.layers.isEmpty)
      }
    }
    frame.scrollMark(in: rect, top: state.overview.top, count: page.count)
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    if state.advice.isOpen {
      if state.advice.filter.isOpen {
        state.advice.filter.isOpen = false
      } else if let advice = state.advice.selected {
        state.choose(about: advice)
      }
      return []
    }
    switch state.overview.cursor.selected {
    case .gap(let employee, let competence):
      state.open(.employee(employee), on: .people)
      state.people.page?.look(at: competence)
    case .deadline(let session):
      if let offering = state.municipality.sessions[session]?.offering {
        state.open(.offering(offering), on: .catalogue)
      }
    case .conflict(let assignment, _): state.open(.assignment(assignment), on: .year)
    case .budget(let team): state.open(.team(team), on: .year)
    case .duty(let row):
      let followUp = state.overview.followUp
      if let duty = followUp.duties.first(where: { FollowUpRow.open($0).id == row }) {
        state.open(duty, of: followUp.scope)
      }
    case .missing(let assignment):
      state.open(.assignment(assignment), on: ScreenID(name: "agreements") ?? .year)
    case .agreement(let agreement): state.open(.agreement(agreement), agreedIn: agreement)
    case .team(let team): state.open(.overdue(.team(team)))
    case .leader(let leader): state.open(.overdue(.leader(leader)))
    case .advice(let id): state.openAllAdvice(at: id)
    case nil: break
    }
    return []
  }

  static func back(_ state: inout AppState) -> Bool {
    defer { state.advice.isOpen = false }
    // Who came from another screen goes back there.
    return state.advice.isOpen && state.trail.isEmpty
  }

  static func show(_ key: EntryKey, _ state: inout AppState) {}

  static func selection(_ state: AppState) -> Selection {
    if state.advice.isOpen { return Selection() }
    return lineSelection(state)
  }

  private static func lineSelection(_ state: AppState) -> Selection {
    switch state.overview.cursor.selected {
    case .gap(let employee, let competence):
      Selection(employees: [employee], competence: competence)
    case .deadline(let session):
      Selection(
        assignments: state.waiting(for: state.municipality.sessions[session]).map(\.id),
        offering: state.municipality.sessions[session]?.offering, session: session)
    case .conflict(let assignment, let problem):
      Selection(
        assignments: state.overview.conflicts.first {
          $0.conflict.assignment == assignment && $0.conflict.problem == problem
        }?.assignments ?? [])
    case .missing(let assignment): Selection(assignments: [assignment])
    case .budget, .duty, .agreement, .team, .leader, .advice, nil: Selection()
    }
  }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? {
    state.advice.isOpen ? \.advice.filter : nil
  }
}

extension AppState {
  /// The same with what concerns the teams that a leader leads first, where all teams are looked at.
  func ownFirst<Element>(
    _ all: [Element], team: (Element) -> Identifier<Team>?
  ) -> [Element] {
    guard self.team == nil, actor.duty == .leader,
      let own = municipality.employee(named: actor.name)
    else { return all }
    let led = Set(municipality.teams(ledBy: own).map(\.id))
    guard !led.isEmpty else { return all }
    let isOwn = all.map { team($0).map(led.contains) ?? false }
    return zip(all, isOwn).filter(\.1).map(\.0) + zip(all, isOwn).filter { !$0.1 }.map(\.0)
  }

  /// Own people who are proposed or approved for a session and not enrolled yet.
  func waiting(for session: CourseSession?) -> [Assignment] {
    guard let session else { return [] }
    return municipality.assignments(in: session.id)
      .filter { assignment in
        (assignment.state == .proposed || assignment.state == .approved)
          && (team == nil || municipality.team(of: assignment.id) == team)
      }
      .sorted { $0.id < $1.id }
  }

  func liftsGaps(_ session: CourseSession) -> Bool {
    guard team != nil, let offering = municipality.offerings[session.offering] else { return false }
    return insight.analysis.lifts(offering)
  }
}

extension Municipality {
  var isEmpty: Bool { teams.isEmpty && employees.isEmpty && offerings.isEmpty && roles.isEmpty }
}
