import PlannerDomain

/// One row of the year: its label, its marks on the timeline, and what is told beside it.
struct YearRowView {
  let state: AppState
  let row: YearRow
  let layout: YearLayout

  private var year: YearState { state.year }
  private var words: Words { state.words }
  private var items: [YearPlan.Item] { year.plan.items(of: row) }

  func draw(on frame: inout Frame, in place: Rect) {
    switch row.id {
    case .team(let team): drawTeam(team, on: &frame, in: place)
    case .undated: drawHeading(words.year.undated, on: &frame, in: place)
    case .course(_, let offering, let session):
      drawCourse(
        state.municipality.offerings[offering]?.title ?? offering.rawValue,
        session.flatMap { state.municipality.sessions[$0] }, on: &frame, in: place)
    case .person(let employee): drawPerson(employee, on: &frame, in: place)
    case .assignment: drawAssignment(on: &frame, in: place)
    }
  }

  private func drawLabel(_ runs: [Run], indent: Int, on frame: inout Frame, in place: Rect) {
    let label = place.left(layout.label)
    let marks = items.map(\.id)
    let isMarked = !marks.isEmpty && year.marked.isSuperset(of: marks)
    if isMarked, !row.isHeading { frame.put("▌", at: label.origin, in: label, style: .accent) }
    if state.isOwnConflict(row), let sign = year.sign(of: row) {
      frame.put(
        sign.text, at: Point(column: label.column + 1, row: label.row), in: label,
        style: sign.style)
    }
    let text = label.dropping(left: indent)
    let width = runs.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    frame.put(runs, at: text.origin, in: text)
    if width > text.columns, !text.isEmpty {
      frame.put(
        "…", at: Point(column: text.endColumn - 1, row: text.row), in: text,
        style: runs.last?.style ?? .plain)
    }
  }

  /// The text with what was searched for shown in it.
  private func found(_ text: String, _ style: Style) -> [Run] {
    let filter = year.filter.text
    guard !filter.isEmpty else { return [Run(text, style)] }
    let positions = filter.split(separator: " ")
      .flatMap { FuzzyMatch(String($0), in: text)?.positions ?? [] }
    return highlighted(text, positions, style: style)
  }

  private func drawInfo(_ text: String, _ style: Style, on frame: inout Frame, in place: Rect) {
    let info = layout.infoPart(of: place)
    frame.put(
      TextWidth.truncated(text, to: info.columns), at: info.origin, in: info, style: style)
  }

  // MARK: - Headings

  private func drawTeam(_ team: Identifier<Team>, on frame: inout Frame, in place: Rect) {
    drawHeading(state.municipality.teams[team]?.name ?? "", on: &frame, in: place)
    guard let status = state.insight.budgets.first(where: { $0.team == team }) else { return }
    let right = place.dropping(left: layout.label + 1)
    guard right.columns >= 30 else { return }
    let bar = BudgetBar(status, columns: status.frame == nil ? 0 : min(24, right.columns / 3))
    let column = frame.put(bar.runs, at: right.origin, in: right)
    let text = right.dropping(left: column + 1)
    frame.put(
      TextWidth.truncated(words.year.left(status), to: text.columns), at: text.origin, in: text,
      style: status.isOverrun ? .danger : .faint)
  }

  private func drawHeading(_ title: String, on frame: inout Frame, in place: Rect) {
    frame.fill(place)
    var counts = [
      Run("  " + (items.isEmpty ? words.year.none : String(items.count)), .faint)
    ]
    for sign in [YearPlan.ConflictSign.block, .warning] {
      let count = items.count { $0.sign == sign }
      if count > 0 { counts.append(Run("  \(sign.text)\(count)", sign.style)) }
    }
    let room = layout.label - 1 - counts.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    let name = Run(TextWidth.truncated(title, to: room < 6 ? layout.label - 1 : room), .heading)
    drawLabel(room < 6 ? [name] : [name] + counts, indent: 1, on: &frame, in: place)
  }

  // MARK: - Courses, people, assignments

  private var indent: Int { layout.label < 20 ? 2 : 3 }

  private func drawCourse(
    _ title: String, _ session: CourseSession?, on frame: inout Frame, in place: Rect
  ) {
    let count = year.unfolds || session == nil ? "" : "  \(items.count)"
    let room = layout.label - indent - TextWidth.width(of: count)
    drawLabel(
      found(TextWidth.truncated(title, to: room), .plain.bold) + [Run(count, .faint)],
      indent: indent, on: &frame, in: place)
    guard let session else {
      drawInfo(words.year.offeringHasNoDate, .faint, on: &frame, in: place)
      return
    }
    let isOff = session.state == .cancelled
    let part = layout.timelinePart(of: place)
    var marks = session.days.map {
      Timeline.Mark($0, isOff ? "×" : "◆", isOff ? .danger : .accent)
    }
    let end = layout.timeline.draw(marks, on: &frame, in: part, isJoined: true)
    if !year.unfolds, let end { drawNames(after: end, on: &frame, in: part) }
    if session.isOn, let deadline = session.enrolmentDeadline, deadline >= state.today {
      marks = [Timeline.Mark(deadline, words.year.deadlineSign, .notice)]
      layout.timeline.draw(marks, on: &frame, in: part, isJoined: false)
    }
    drawInfo(
      (isOff ? words.domain.name(session.state) + " · " : "") + words.year.days(of: session),
      isOff ? .danger : .faint, on: &frame, in: place)
  }

  /// Who goes, beside the folded session.
  private func drawNames(after column: Int, on frame: inout Frame, in part: Rect) {
    let room = part.dropping(left: column + 1, right: 1)
    guard room.columns >= 8 else { return }
    let names = items.map { words.domain.sign($0.state) + " " + year.person(of: $0) }
      .joined(separator: ", ")
    frame.put(
      TextWidth.truncated(names, to: room.columns), at: room.origin, in: room, style: .faint)
  }

  private func drawPerson(
    _ employee: Identifier<Employee>, on frame: inout Frame, in place: Rect
  ) {
    drawLabel(
      found(
        state.municipality.employees[employee]?.name ?? "",
        year.unfolds ? .plain.bold : .plain), indent: indent, on: &frame, in: place)
    let marks = items.enumerated().flatMap { owner, item in
      self.marks(of: item, owner: owner)
    }
    layout.timeline.draw(
      marks, on: &frame, in: layout.timelinePart(of: place), isJoined: false)
    guard !items.isEmpty else { return }
    drawInfo(
      words.year.courses(items.count, cost: items.reduce(.zero) { $0 + $1.cost }), .faint,
      on: &frame, in: place)
  }

  private func drawAssignment(on frame: inout Frame, in place: Rect) {
    guard let item = items.first else { return }
    let style = style(of: item)
    let isBelowPerson = year.arrangement == .byPerson && item.days != nil
    drawLabel(
      [Run(words.domain.sign(item.state) + " ", style)]
        + found(
          isBelowPerson ? year.title(of: item) : year.person(of: item),
          item.isEnded ? .faint : .plain),
      indent: layout.label < 20 ? 2 : 4, on: &frame, in: place)
    layout.timeline.draw(
      marks(of: item), on: &frame, in: layout.timelinePart(of: place), isJoined: true)
    drawInfo(
      "\(words.domain.name(item.state)) · \(words.format.money(item.cost))", .faint, on: &frame,
      in: place)
  }

  private func marks(of item: YearPlan.Item, owner: Int = 0) -> [Timeline.Mark] {
    let sign = words.domain.sign(item.state)
    return (item.days ?? []).map {
      Timeline.Mark($0, sign, style(of: item), owner: owner)
    }
  }

  private func style(of item: YearPlan.Item) -> Style { YearLegend.style(of: item.state) }
}
