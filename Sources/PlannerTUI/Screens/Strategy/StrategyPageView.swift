/// Draws a page of lines, of which some can be selected.
struct StrategyPageView {
  private let state: AppState
  private let page: StrategyPage
  private let lines: [StrategyLine]
  private let place: Rect

  init?(_ state: AppState) {
    guard let page = state.strategies.wizard?.page ?? state.strategies.page else { return nil }
    self.state = state
    self.page = page
    lines = state.strategyLines
    place = state.strategyPage
  }

  func draw(on frame: inout Frame) {
    let top = page.window.top
    for line in 0..<place.rows where top + line < lines.count {
      let shown = lines[top + line]
      let row = Rect(column: place.column, row: place.row + line, columns: place.columns, rows: 1)
      let right = shown.right.reduce(0) { $0 + TextWidth.width(of: $1.text) }
      frame.put(fitting: shown.left, in: row.dropping(right: right > 0 ? right + 1 : 0))
      frame.put(shown.right, at: row.right(right).origin, in: row)
      guard let stop = shown.stop else { continue }
      frame.target(row, .item { $0.withStrategyPage { $0.select(stop) } })
      if stop == page.selected { frame.select(row, focused: state.layers.isEmpty) }
    }
    frame.scrollMark(in: place.withMargin, top: top, count: lines.count)
  }
}
