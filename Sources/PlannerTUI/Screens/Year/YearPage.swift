import PlannerDomain

/// Draws the year: caption and budget, the timeline with its rows, and the selected row in words.
struct YearPage {
  let state: AppState
  let layout: YearLayout

  init(_ state: AppState) {
    self.state = state
    layout = YearLayout(state)
  }

  private var year: YearState { state.year }
  private var words: Words { state.words }

  func draw(on frame: inout Frame) {
    YearCaption(state: state).draw(on: &frame, in: layout.caption.dropping(left: 1, right: 1))
    YearBudget(state: state).draw(on: &frame, in: layout.budget.dropping(left: 1, right: 1))
    let message = emptyMessage
    guard message == nil || !year.rows.isEmpty else {
      let rect = state.body.dropping(
        top: layout.caption.rows + layout.budget.rows + 1, left: 2, right: 2)
      draw(message ?? [], in: rect, on: &frame)
      if state.layers.isEmpty, !year.filter.isOpen { frame.cursor = rect.origin }
      return
    }
    drawHeader(on: &frame)
    drawRows(on: &frame)
    drawDetail(on: &frame)
  }

  /// What is said instead of rows; nil when there are some.
  private var emptyMessage: [String]? {
    if !year.rows.isEmpty { return nil }
    if state.municipality.employees.isEmpty { return words.year.noPeople }
    if !year.filter.text.isEmpty { return words.year.noneFound(year.filter.text) }
    let hidden = year.plan.items.count
    return hidden > 0 ? words.year.onlyEnded(hidden) : words.year.noAssignments(state.planYear)
  }

  private func draw(_ message: [String], in rect: Rect, on frame: inout Frame) {
    let lines = message.enumerated().flatMap { index, line in
      TextWidth.wrapped(line, to: rect.columns)
        .map { [Run($0, index == 0 ? .heading : .plain)] }
    }
    frame.lines(lines, in: rect)
  }

  // MARK: - Header

  private func drawHeader(on frame: inout Frame) {
    let header = layout.header
    layout.timeline.drawHeader(
      on: &frame, in: layout.timelinePart(of: header), words: words, today: state.today)
    let labels = header.left(layout.label)
    if header.rows > 1 {
      let week = TextWidth.fitted(words.year.week, to: labels.columns - 1, alignment: .trailing)
      frame.put(
        week, at: Point(column: labels.column, row: header.row + 1), in: labels, style: .faint)
    }
    if header.rows >= layout.timeline.headerRows {
      frame.hline(header.bottom(1).left(layout.label + 1))
      frame.hline(header.bottom(1).dropping(left: layout.label + 1 + layout.timeline.columns))
    }
  }

  // MARK: - Rows

  private func drawRows(on frame: inout Frame) {
    let list = layout.list
    layout.timeline.drawGround(
      on: &frame, in: layout.timelinePart(of: list), today: state.today)
    frame.vline(list.dropping(left: layout.label))
    let top = year.cursor.top
    for line in 0..<list.rows where year.rows.indices.contains(top + line) {
      let place = Rect(
        column: list.column, row: list.row + line, columns: list.columns, rows: 1)
      YearRowView(state: state, row: year.rows[top + line], layout: layout)
        .draw(on: &frame, in: place)
      let id = year.rows[top + line].id
      frame.target(place, .item { $0.year.cursor.expect(id) })
      if top + line == year.cursor.index {
        frame.select(place, focused: state.layers.isEmpty && !year.filter.isOpen)
      }
    }
    if year.plan.items.isEmpty, year.rows.count + 5 < list.rows, year.arrangement == .bySession {
      frame.fill(list.dropping(top: year.rows.count))
      draw(
        words.year.noAssignments(state.planYear),
        in: list.dropping(top: year.rows.count + 1, left: 2, right: 2), on: &frame)
    }
    frame.scrollMark(in: list.left(layout.label + 1), top: top, count: year.rows.count)
  }

  // MARK: - Detail

  private func drawDetail(on frame: inout Frame) {
    let rect = layout.detail
    guard !rect.isEmpty, let row = year.selectedRow else {
      if !rect.isEmpty { frame.hline(rect) }
      return
    }
    let detail = YearDetail(of: row, state, isFull: false)
    frame.hline(rect)
    let room = max(0, rect.columns - 6 - TextWidth.width(of: detail.aside))
    frame.put(
      " \(TextWidth.truncated(detail.title, to: room)) ",
      at: Point(column: rect.column + 1, row: rect.row), in: rect, style: .heading)
    if !detail.aside.isEmpty {
      let aside = " \(detail.aside) "
      frame.put(
        aside,
        at: Point(
          column: rect.endColumn - TextWidth.width(of: aside) - 1, row: rect.row), in: rect,
        style: detail.asideStyle)
    }
    let text = rect.dropping(top: 1, left: 2, right: 1)
    let lines = detail.lines.flatMap { line -> [[Run]] in
      let indent = TextWidth.width(of: line.sign)
      return TextWidth.wrapped(line.text, to: text.columns - indent).enumerated()
        .map { index, part in
          [
            Run(
              index == 0 ? line.sign : String(repeating: " ", count: indent), line.style),
            Run(part, line.style),
          ]
        }
    }
    frame.lines(lines, in: text)
    if lines.count > text.rows, text.rows > 0 {
      let more = " \(words.year.more) "
      frame.put(
        more,
        at: Point(column: text.endColumn - TextWidth.width(of: more), row: text.endRow - 1),
        in: text, style: .faint)
    }
  }
}
