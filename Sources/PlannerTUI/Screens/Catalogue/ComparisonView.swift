import PlannerDomain

/// Offerings side by side, a row for each property; the best value of a row has a star.
struct ComparisonView {
  /// One line of the comparison: a label or none, and a piece of text for each offering.
  private struct Line {
    var label: String
    var cells: [[Run]]
  }

  private let state: AppState
  private let place: ComparisonPlace
  private let layout: ComparisonLayout
  private let count: Int
  /// The offerings that there is room for.
  private let shown: Range<Int>
  /// Of those shown, wrapped.
  private let titles: [[String]]
  private let lines: [Line]

  init?(_ state: AppState, columns: Int) {
    guard let place = state.catalogue.comparison else { return nil }
    self.state = state
    self.place = place
    let layout = ComparisonLayout(offerings: state.catalogue.marked.count, columns: columns)
    self.layout = layout
    let offerings = state.catalogue.marked.compactMap { OfferingFacts($0, state) }
    count = offerings.count
    let first = min(place.cursor.top, max(0, count - 1))
    let shown = first..<min(count, first + layout.shown)
    self.shown = shown
    titles = offerings[shown].map {
      TextWidth.wrapped($0.offering.title, to: max(1, layout.width - 2))
    }
    lines = ComparisonRow.all(of: offerings, state)
      .flatMap { Self.lines(of: $0, shown, layout) }
  }

  var lineCount: Int { lines.count }

  private func titleRows(in rect: Rect) -> Int {
    min(titles.map(\.count).max() ?? 1, max(1, min(3, rect.rows / 4)))
  }

  /// How many lines there is room for below the titles.
  func rows(in rect: Rect) -> Int { max(1, rect.rows - titleRows(in: rect) - 2) }

  private static func lines(
    of row: ComparisonRow, _ shown: Range<Int>, _ layout: ComparisonLayout
  ) -> [Line] {
    let best = row.best
    let cells = Array(row.cells[shown])
    let wrapped = cells.map { TextWidth.wrapped($0.text, to: max(1, layout.width - 2)) }
    return (0..<(wrapped.map(\.count).max() ?? 1)).map { index in
      Line(
        label: index == 0 ? row.label : "",
        cells: wrapped.indices.map { column in
          let text = wrapped[column].indices.contains(index) ? wrapped[column][index] : ""
          let isBest = best.contains(shown.lowerBound + column)
          let sign = isBest && index == 0 ? "★ " : "  "
          return [
            Run(sign, .good.bold), Run(text, isBest ? .good.bold : cells[column].style),
          ]
        })
    }
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    drawHead(on: &frame, in: rect.top(1).dropping(left: 1, right: 1))
    let body = rect.dropping(top: 1, left: 1)
    let titleRows = titleRows(in: rect)
    for (offset, column) in shown.enumerated() {
      let title = titles[offset]
      let at = self.column(offset, of: body)
      for line in 0..<titleRows {
        let isCut = line == titleRows - 1 && title.count > titleRows
        let text = title.indices.contains(line) ? title[line] : ""
        frame.put(
          isCut ? TextWidth.truncated(text + " …", to: layout.width - 2) : text,
          at: Point(column: at.column + 2, row: body.row + line), in: at, style: .heading)
      }
      guard state.catalogue.marked.indices.contains(column) else { continue }
      let offering = state.catalogue.marked[column]
      frame.target(at, .item { $0.catalogue.comparison?.cursor.expect(offering) })
      if offering == place.cursor.selected {
        frame.select(at.top(titleRows), focused: state.layers.isEmpty)
      }
    }
    frame.hline(
      Rect(column: rect.column, row: body.row + titleRows, columns: rect.columns, rows: 1))
    let list = body.dropping(top: titleRows + 1)
    for (offset, line) in lines.dropFirst(place.top).prefix(list.rows).enumerated() {
      let row = list.row + offset
      frame.put(
        TextWidth.truncated(line.label, to: layout.label - 1),
        at: Point(column: list.column, row: row), in: list, style: .faint)
      for (position, cell) in line.cells.enumerated() {
        let at = self.column(position, of: list)
        frame.put(cell, at: Point(column: at.column, row: row), in: at)
      }
    }
    frame.scrollMark(in: list, top: place.top, count: lines.count)
  }

  private func column(_ offset: Int, of rect: Rect) -> Rect {
    Rect(
      column: rect.column + layout.label + offset * (layout.width + 1), row: rect.row,
      columns: layout.width, rows: rect.rows
    ).intersection(rect)
  }

  private func drawHead(on frame: inout Frame, in line: Rect) {
    let words = state.words.catalogue
    let isAll = shown.count == count
    let range =
      isAll ? "" : words.columnsShown(shown.lowerBound + 1, shown.upperBound, of: count)
    let left = shown.lowerBound > 0 ? "◂ " : ""
    let right = shown.upperBound < count ? " ▸" : ""
    frame.put(
      [Run(words.compare, .heading), Run(isAll ? "" : "  \(left)\(range)\(right)", .accent)],
      at: line.origin, in: line)
    let width = TextWidth.width(of: words.best)
    frame.put(
      words.best, at: Point(column: line.endColumn - width, row: line.row), in: line, style: .good)
  }
}
