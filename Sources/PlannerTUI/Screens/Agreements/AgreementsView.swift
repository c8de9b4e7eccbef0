import PlannerDomain

/// The list of agreements with the switches for their states.
struct AgreementsView {
  let state: AppState
  let layout: AgreementsLayout
  let words: AgreementWords

  private var agreements: AgreementsState { state.agreements }
  private var board: AgreementBoard { state.agreements.board }
  private var isFocused: Bool { state.layers.isEmpty }

  init(_ state: AppState) {
    self.state = state
    layout = AgreementsLayout(state.body)
    words = state.words.agreements
  }

  func draw(on frame: inout Frame) {
    guard state.plan.isWhole, !state.awaitsBooks else {
      frame.put("…", at: layout.table.origin, style: .faint)
      return
    }
    guard !board.isEmpty || !state.municipality.agreements.isEmpty else {
      drawEmpty(on: &frame)
      return
    }
    drawTabs(on: &frame)
    drawTable(on: &frame)
    drawDetail(on: &frame)
    // Last, so that the cursor stands in the field while one writes.
    drawHead(on: &frame)
  }

  private func drawEmpty(on frame: inout Frame) {
    let place = state.body.dropping(top: 1, left: 2, right: 2)
    frame.put(words.emptyTitle, at: place.origin, in: place, style: .heading)
    let text = place.dropping(top: 2)
    frame.lines(
      words.emptyLines.flatMap { TextWidth.wrapped($0, to: text.columns) }.map { [Run($0)] },
      in: text)
  }

  // MARK: - Head

  private func drawHead(on frame: inout Frame) {
    let line = layout.head.isEmpty ? layout.tabs : layout.head
    let filter = agreements.filter
    var column = line.column
    if filter.isShown {
      let field = line.left(min(34, max(12, line.columns / 2)))
      if layout.head.isEmpty { frame.fill(field) }
      frame.put("/", at: field.origin, in: field, style: .accent)
      filter.field.draw(
        on: &frame, in: field.dropping(left: 2),
        style: filter.isOpen ? Style(on: .selectionInactive) : .plain,
        focused: filter.isOpen && isFocused)
      column = field.endColumn + 2
    }
    guard !layout.head.isEmpty else { return }
    let count = words.count(board.rows.count, of: board.counts[.all] ?? 0)
    var parts = [Run(count, .heading), Run(words.sorted(by: agreements.order), .faint)]
    if !agreements.marked.isEmpty {
      parts.append(Run("● " + words.marked(agreements.marked.count), .accent))
    }
    let place = line.dropping(left: column - line.column)
    let runs = Flow.lines(parts, separator: " · ", columns: place.columns, rows: 1).first ?? []
    frame.put(fitting: runs, in: place)
  }

  private func drawTabs(on frame: inout Frame) {
    let tabs = AgreementGroup.allCases.map { group in
      (group, " \(words.group(group)) \(board.counts[group] ?? 0) ")
    }
    let needed = tabs.reduce(0) { $0 + TextWidth.width(of: $1.1) }
    // Where there is no room for all of them, the chosen one and the way to the others.
    let shown = needed <= layout.tabs.columns ? tabs : tabs.filter { $0.0 == agreements.group }
    var column = layout.tabs.column
    if shown.count == 1 {
      column += frame.put("‹", at: layout.tabs.origin, in: layout.tabs, style: .accent)
    }
    for (group, text) in shown {
      let isChosen = group == agreements.group
      let isAlarm = group == .missing && (board.counts[group] ?? 0) > 0
      let width = frame.put(
        text, at: Point(column: column, row: layout.tabs.row), in: layout.tabs,
        style: isChosen ? .accent.bold.reversed : isAlarm ? .warning : .plain)
      frame.target(
        Rect(column: column, row: layout.tabs.row, columns: width, rows: 1),
        .change { $0.agreements.turn(to: group) })
      column += width
    }
    if shown.count == 1 {
      frame.put(
        "›", at: Point(column: column, row: layout.tabs.row), in: layout.tabs, style: .accent)
    }
  }

  // MARK: - Rows

  private func drawTable(on frame: inout Frame) {
    guard !board.rows.isEmpty else {
      let place = layout.table.dropping(top: 1, left: 1, right: 2)
      let text =
        agreements.filter.text.isEmpty ? words.nothing(in: agreements.group) : words.nothingFits
      frame.lines(TextWidth.wrapped(text, to: place.columns).map { [Run($0)] }, in: place)
      return
    }
    AgreementsTable(state, columns: layout.table.columns).table.draw(
      board.rows, on: &frame, in: layout.table, top: agreements.cursor.top,
      selected: agreements.cursor.index, focused: isFocused && !agreements.filter.isOpen
    ) { row in
      let id = row.id
      return .item { $0.agreements.cursor.expect(id) }
    }
  }

  private func drawDetail(on frame: inout Frame) {
    guard !layout.detail.isEmpty, let row = agreements.row else { return }
    frame.fill(layout.detail, style: Style(on: .shade))
    let inside = layout.detail.dropping(left: 1, right: 1)
    let (title, pieces) = AgreementRowDetail(of: row, state).text
    var lines = [[Run(title, .plain.bold)]]
    lines += Flow.lines(
      pieces, separator: " · ", columns: inside.columns, rows: max(1, inside.rows - 1))
    for (offset, line) in lines.prefix(inside.rows).enumerated() {
      frame.put(
        fitting: line.map { Run($0.text, $0.style.on(.shade)) },
        in: inside.dropping(top: offset).top(1))
    }
  }
}
