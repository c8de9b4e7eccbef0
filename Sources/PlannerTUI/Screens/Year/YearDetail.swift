import PlannerDomain

/// A row of the year in words.
struct YearDetail {
  struct Line {
    var sign = ""
    var text: String
    var style = Style.plain
  }

  private(set) var title = ""
  /// Told at the right of the title.
  private(set) var aside = ""
  private(set) var asideStyle = Style.faint
  /// The most important first.
  private(set) var lines: [Line] = []

  private let state: AppState
  /// Whether everything is told, however long.
  private let isFull: Bool

  init(of row: YearRow, _ state: AppState, isFull: Bool) {
    self.state = state
    self.isFull = isFull
    let items = state.year.plan.items(of: row)
    switch row.id {
    case .team(let team): tell(team: team, items)
    case .undated:
      title = words.year.undated
      lines = [Line(text: words.year.undatedHelp)]
    case .course(_, let offering, let session):
      tell(course: offering, session.flatMap { state.municipality.sessions[$0] }, items)
    case .person(let employee): tell(person: employee, items)
    case .assignment: if let item = items.first { tell(item) }
    }
  }

  private var words: Words { state.words }
  private var municipality: Municipality { state.municipality }
  private var year: YearState { state.year }

  private mutating func add(_ parts: String?..., style: Style = .plain) {
    let text = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    if !text.isEmpty { lines.append(Line(text: text, style: style)) }
  }

  private mutating func add(_ conflicts: [Conflict], withNames: Bool) {
    for conflict in conflicts.filter(\.isBlock) + conflicts.filter({ !$0.isBlock }) {
      let sign: YearPlan.ConflictSign = conflict.isBlock ? .block : .warning
      let text =
        withNames
        ? words.errors.text(conflict, in: municipality)
        : words.errors.text(conflict.problem, in: municipality)
      lines.append(Line(sign: sign.text + " ", text: text, style: sign.style))
    }
  }

  // MARK: - Assignments

  private mutating func tell(_ item: YearPlan.Item) {
    guard let assignment = municipality.assignments[item.id] else { return }
    let session = item.session(in: municipality)
    title = "\(year.person(of: item)) · \(year.title(of: item))"
    aside = "\(words.domain.sign(item.state)) \(words.domain.name(item.state))"
    asideStyle = YearLegend.style(of: item.state)
    add(item.conflicts, withNames: false)
    let toldAlready = item.conflicts.contains { conflict in
      if case .deadlinePassed = conflict.problem { true } else { false }
    }
    tellPlace(of: assignment.offering, session)
    add(
      words.year.cost(item.cost, isAgreed: assignment.agreedCost != nil),
      words.year.reason(words.domain.reason(assignment.reason, in: municipality)),
      assignment.queuePlace.map(words.year.queue),
      item.state.isLive && !toldAlready ? deadline(of: session) : nil)
    tellAdvice(on: assignment.id)
    add(words.year.history + history(of: assignment), style: .faint)
    tellHolidays(around: session)
  }

  /// The gravest, or all where everything is told.
  private mutating func tellAdvice(on assignment: Identifier<Assignment>) {
    let found = state.standingAdvice(about: state.advised(by: assignment))
      .sorted { $0.severity > $1.severity }
    for advice in isFull ? found[...] : found.prefix(1) {
      let told = AdviceTelling(advice, words, in: municipality)
      let more = isFull || found.count < 2 ? "" : " (+\(found.count - 1))"
      lines.append(
        Line(
          sign: told.sign + " ", text: "\(told.title): \(told.text) \(told.source)\(more)",
          style: told.style))
    }
  }

  private func history(of assignment: Assignment) -> String {
    assignment.history.map { step in
      var text = "\(words.domain.name(step.state)) \(words.format.mediumDate(step.date))"
      let said = [step.actor, step.note.isEmpty ? "" : words.year.quoted(step.note)]
        .filter { !$0.isEmpty }.joined(separator: ": ")
      if !said.isEmpty { text += " (\(said))" }
      return text
    }.joined(separator: " → ")
  }

  // MARK: - Courses

  private mutating func tell(
    course id: Identifier<Offering>, _ session: CourseSession?, _ items: [YearPlan.Item]
  ) {
    title = municipality.offerings[id]?.title ?? id.rawValue
    if let session {
      aside = words.domain.name(session.state)
      if session.isOn {
        aside += " · " + words.planning.freeSeats(municipality.freeSeats(in: session))
      }
      if session.state == .cancelled { asideStyle = .danger }
    }
    if !state.year.unfolds || isFull { add(items.flatMap(\.conflicts), withNames: true) }
    tellPlace(of: id, session)
    add(
      session?.isOn == true ? deadline(of: session) : nil,
      session?.hours.map { words.year.hours($0) },
      session?.freeUntil.map { words.year.freeUntil($0) },
      words.year.together(items.count, cost: items.reduce(.zero) { $0 + $1.cost }))
    add(
      items.map { "\(words.domain.sign($0.state)) \(year.person(of: $0))" }.joined(separator: "   ")
    )
    tellHolidays(around: session)
  }

  private mutating func tellPlace(of id: Identifier<Offering>, _ session: CourseSession?) {
    let provider = municipality.offerings[id].flatMap { municipality.providers[$0.provider]?.name }
    guard let session else {
      add(words.year.noDate, provider)
      return
    }
    let days = words.year.longDays(of: session, isFull: isFull)
    if TextWidth.width(of: days) > 60 {
      add(days)
      add(session.place, provider)
    } else {
      add(days, session.place, provider)
    }
  }

  private func deadline(of session: CourseSession?) -> String? {
    session?.enrolmentDeadline.map { day in
      words.year.deadline(day, daysLeft: state.today.days(until: day))
    }
  }

  /// The holidays in view, from the session on, which are what one plans around.
  private mutating func tellHolidays(around session: CourseSession?) {
    guard let view = YearLayout(state).timeline.daysInView else { return }
    let first = max(view.lowerBound, session?.start.adding(days: -14) ?? view.lowerBound)
    let last = session.map { min(view.upperBound, $0.end.adding(days: 28)) } ?? view.upperBound
    guard first <= last else { return }
    let holidays = words.year.holidays(in: first...last)
    guard !holidays.isEmpty else { return }
    lines.append(
      Line(
        sign: Timeline.holidaySign(words) + " ", text: holidays,
        style: .faint))
  }

  // MARK: - People and teams

  private mutating func tell(person id: Identifier<Employee>, _ items: [YearPlan.Item]) {
    let employee = municipality.employees[id]
    title = employee?.name ?? ""
    aside = employee.flatMap { municipality.roles[$0.role]?.title } ?? ""
    add(items.flatMap(\.conflicts), withNames: false)
    if items.isEmpty { add(words.year.nothingPlanned(state.planYear)) }
    for item in items {
      lines.append(
        Line(
          sign: words.domain.sign(item.state) + " ",
          text: [
            year.title(of: item), item.session(in: municipality).map(words.year.days(of:)) ?? "",
            words.domain.name(item.state), words.format.money(item.cost),
          ].joined(separator: " · ")))
    }
    let undated = year.plan.items.count {
      $0.days == nil && !$0.isEnded && year.plan.person(of: $0).id == id
    }
    if undated > 0 { add(words.year.undatedBesides(undated)) }
  }

  private mutating func tell(team id: Identifier<Team>, _ items: [YearPlan.Item]) {
    guard let team = municipality.teams[id] else { return }
    title = team.name
    aside = team.leader.flatMap { municipality.employees[$0]?.name }.map(words.year.ledBy) ?? ""
    if let status = state.insight.budgets.first(where: { $0.team == id }) {
      add(words.year.left(status), style: status.isOverrun ? .danger : .plain)
      add(words.year.parts(status), style: .faint)
    }
    add(
      words.year.teamPlan(
        assignments: items.count, people: Set(items.map { year.plan.person(of: $0).id }).count,
        of: state.year.plan.people.count { $0.team == id }),
      team.leastStaffing > 0 ? words.year.leastStaffing(team.leastStaffing) : nil)
    let conflicts = items.flatMap(\.conflicts)
    add(isFull ? conflicts : Array(conflicts.prefix(3)), withNames: true)
  }
}
