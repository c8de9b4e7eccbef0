/// Rows and columns of small cells, of which the headings and the first column stay in view.
struct Matrix {
  /// What parts of it take, in columns and rows of the screen.
  struct Measures: Hashable, Sendable {
    /// The first column.
    var label: Int
    /// A cell with the blank after it.
    var step: Int
    /// The headings.
    var heading: Int

    /// How many columns of cells there is room for; the last screen column is for scroll marks.
    func columns(in width: Int) -> Int { max(1, (width - label - 1) / max(1, step)) }
    func lines(in height: Int) -> Int { max(1, height - heading) }
  }

  enum Line {
    /// A heading across all columns.
    case band([Run])
    case cells(label: [Run], cell: (_ column: Int) -> [Run])
  }

  let measures: Measures
  let columnCount: Int
  let lineCount: Int
  /// The headings above the first column, the uppermost first.
  let corner: [[Run]]
  /// The headings of a column, the uppermost first.
  let heading: (_ column: Int) -> [[Run]]
  let line: (_ line: Int) -> Line
  /// What the mouse does on a cell, or on the first column where there is none.
  let target: (_ line: Int, _ column: Int?) -> Target.Role

  func draw(
    on frame: inout Frame, in rect: Rect, top: Int, left: Int,
    selected: (line: Int, column: Int)?, focused: Bool
  ) {
    let first = max(0, left)
    let shown = first..<max(first, min(columnCount, first + measures.columns(in: rect.columns)))
    drawHeadings(shown, on: &frame, in: rect.top(measures.heading), selected: selected?.column)
    let body = rect.dropping(top: measures.heading)
    for offset in 0..<body.rows where top + offset >= 0 && top + offset < lineCount {
      let place = Rect(
        column: body.column, row: body.row + offset, columns: body.columns, rows: 1)
      draw(top + offset, shown, on: &frame, in: place, selected: selected, focused: focused)
    }
    frame.scrollMark(in: body, top: top, count: lineCount)
  }

  private func drawHeadings(
    _ shown: Range<Int>, on frame: inout Frame, in rect: Rect, selected: Int?
  ) {
    guard !rect.isEmpty else { return }
    frame.lines(corner, in: rect.left(measures.label))
    for (offset, column) in shown.enumerated() {
      let place = self.place(of: offset, in: rect)
      frame.lines(heading(column), in: place)
      if column == selected {
        frame.restyle(place) { $0 = $0.toned(.accent).bold }
      }
    }
    if shown.lowerBound > 0 {
      frame.put(
        "◀", at: Point(column: rect.column + measures.label - 1, row: rect.row), in: rect,
        style: .faint)
    }
    if shown.upperBound < columnCount {
      frame.put("▶", at: Point(column: rect.endColumn - 1, row: rect.row), in: rect, style: .faint)
    }
  }

  private func draw(
    _ index: Int, _ shown: Range<Int>, on frame: inout Frame, in rect: Rect,
    selected: (line: Int, column: Int)?, focused: Bool
  ) {
    switch line(index) {
    case .band(let runs): frame.put(runs, at: rect.origin, in: rect)
    case .cells(let label, let cell):
      let labelPlace = rect.left(measures.label)
      frame.put(label, at: rect.origin, in: labelPlace)
      frame.target(labelPlace, target(index, nil))
      for (offset, column) in shown.enumerated() {
        let place = self.place(of: offset, in: rect)
        frame.put(cell(column), at: place.origin, in: place)
        frame.target(place, target(index, column))
      }
      guard let selected, selected.line == index else { return }
      frame.select(labelPlace.dropping(right: 1), focused: shown.isEmpty && focused)
      if shown.contains(selected.column) {
        frame.select(
          place(of: selected.column - shown.lowerBound, in: rect), focused: focused)
      }
    }
  }

  /// The cell of a column, without the blank after it.
  private func place(of offset: Int, in rect: Rect) -> Rect {
    Rect(
      column: rect.column + measures.label + offset * measures.step, row: rect.row,
      columns: max(1, measures.step - 1), rows: rect.rows
    ).intersection(rect)
  }
}
