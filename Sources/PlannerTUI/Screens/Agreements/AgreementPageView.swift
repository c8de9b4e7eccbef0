import PlannerDomain

/// Draws an agreement's page, with more on what is selected at its foot.
struct AgreementPageView {
  let state: AppState
  let place: AgreementPlace
  let sheet: AgreementSheet
  let layout: AgreementPageLayout

  init?(_ state: AppState, in rect: Rect) {
    guard let place = state.agreements.page,
      let sheet = AgreementSheet(
        place.agreement, state, columns: AgreementPageLayout.columns(in: rect))
    else { return nil }
    self.state = state
    self.place = place
    self.sheet = sheet
    layout = AgreementPageLayout(body: rect, head: sheet.head.count)
  }

  func draw(on frame: inout Frame) {
    draw(sheet.head, top: 0, on: &frame, in: layout.head)
    let right = layout.text.right(sheet.rightColumns)
    let left = layout.text.dropping(right: sheet.rightColumns > 0 ? sheet.rightColumns + 3 : 0)
    draw(sheet.left, top: place.leftWindow.top, on: &frame, in: left)
    if sheet.rightColumns > 0 {
      frame.vline(
        Rect(column: right.column - 2, row: right.row, columns: 1, rows: right.rows))
      draw(sheet.right, top: place.rightWindow.top, on: &frame, in: right)
    }
    if frame.cursor == nil, state.layers.isEmpty { frame.cursor = layout.text.origin }
    drawDetail(on: &frame)
  }

  private func draw(_ rows: [SheetRow], top: Int, on frame: inout Frame, in rect: Rect) {
    var cursor: Point?
    for line in 0..<rect.rows where top + line < rows.count {
      let row = rows[top + line]
      let place = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
      row.draw(on: &frame, in: place)
      guard let stop = row.stop else { continue }
      frame.target(place, .item { $0.agreements.page?.select(stop) })
      if stop == self.place.selected {
        frame.select(place, focused: state.layers.isEmpty)
        cursor = cursor ?? frame.cursor
      }
    }
    if let cursor { frame.cursor = cursor }
    frame.scrollMark(in: rect.withMargin, top: top, count: rows.count)
  }

  private func drawDetail(on frame: inout Frame) {
    guard !layout.detail.isEmpty, let stop = place.selected else { return }
    frame.fill(layout.detail, style: Style(on: .shade))
    let inside = layout.detail.dropping(left: 1, right: 1)
    let pieces = SheetDetail(of: stop, sheet.facts, state).pieces
    let lines = Flow.lines(pieces, separator: " · ", columns: inside.columns, rows: inside.rows)
    for (offset, line) in lines.prefix(inside.rows).enumerated() {
      frame.put(
        fitting: line.map { Run($0.text, $0.style.on(.shade)) },
        in: inside.dropping(top: offset).top(1))
    }
  }
}

/// Where the parts of an agreement's page lie.
struct AgreementPageLayout {
  let head: Rect
  let text: Rect
  /// More on what is selected.
  let detail: Rect

  init(body: Rect, head rows: Int) {
    let detailRows = body.rows >= 18 ? 2 : body.rows >= 12 ? 1 : 0
    let inside = body.dropping(left: 1, right: 1)
    // In a small room the head gives way but for who it is with.
    let headRows = body.rows >= 14 ? rows : min(rows, body.rows >= 10 ? 2 : 1)
    head = inside.top(headRows)
    detail = body.bottom(detailRows)
    text = inside.dropping(top: headRows, bottom: detailRows)
  }

  static func columns(in body: Rect) -> Int { max(1, body.columns - 2) }
}
