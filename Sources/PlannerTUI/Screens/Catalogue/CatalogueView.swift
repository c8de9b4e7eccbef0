import PlannerDomain

/// The catalogue's list with its facets, and the selected offering beside it.
struct CatalogueView {
  let state: AppState
  let layout: CatalogueLayout
  let words: CatalogueWords

  private var catalogue: CatalogueState { state.catalogue }
  private var isFocused: Bool { state.layers.isEmpty }

  init(_ state: AppState) {
    self.state = state
    layout = CatalogueLayout(state)
    words = state.words.catalogue
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    guard catalogue.finding.total > 0 || state.isFinding else {
      drawEmpty(on: &frame, in: rect)
      return
    }
    if let panel = layout.panel {
      drawPanel(on: &frame, in: panel)
      if let table = layout.table {
        frame.vline(Rect(column: panel.endColumn, row: panel.row, columns: 1, rows: table.rows))
      }
    }
    if let table = layout.table { drawTable(on: &frame, in: table) }
    if let pane = layout.pane, !catalogue.finding.ids.isEmpty {
      frame.vline(Rect(column: pane.column - 1, row: pane.row, columns: 1, rows: pane.rows))
      drawPane(on: &frame, in: pane.dropping(left: 1, right: 1))
    }
    // Last, so that the cursor stands in the field while one writes.
    drawHead(on: &frame, in: layout.head)
  }

  private func drawEmpty(on frame: inout Frame, in rect: Rect) {
    let place = rect.dropping(top: 1, left: 2, right: 2)
    frame.put(words.emptyTitle, at: place.origin, in: place, style: .heading)
    let text = place.dropping(top: 2)
    frame.lines(
      words.emptyLines.flatMap { TextWidth.wrapped($0, to: text.columns) }.map { [Run($0)] },
      in: text)
  }

  // MARK: - What is looked for

  private func drawHead(on frame: inout Frame, in head: Rect) {
    let finding = catalogue.finding
    let count =
      words.count(finding.rows.count, of: finding.total) + (state.isFinding ? " …" : "")
    let sign = catalogue.isDescending ? "▼" : "▲"
    var parts = [Run(words.sorted(by: catalogue.order, sign), .faint)]
    if !catalogue.marked.isEmpty {
      parts.append(Run("● " + words.marked(catalogue.marked.count), .accent))
    }
    let line = head.top(1)
    let rest = frame.search(catalogue.filter, in: line, isFocused: isFocused)
    var right: [Run] = []
    for part in parts {
      let needed = (right + [part]).reduce(0) { $0 + TextWidth.width(of: $1.text) + 3 }
      if needed + TextWidth.width(of: count) + 2 <= rest.columns {
        right += (right.isEmpty ? [] : [Run(" · ", .faint)]) + [part]
      }
    }
    frame.put(
      count, at: rest.origin, in: line, style: .heading)
    let width = right.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    frame.put(right, at: Point(column: line.endColumn - width, row: line.row), in: line)
    if head.rows > 1 { drawChosen(on: &frame, in: head.bottom(1)) }
  }

  /// The values chosen, facet by facet, in one line.
  private func drawChosen(on frame: inout Frame, in line: Rect) {
    let byFacet = Dictionary(grouping: catalogue.chosen) { words.name($0.facet) }
    let parts = Facet.allCases.map { words.name($0) }.reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }.compactMap { name in
      byFacet[name].map { values in
        "\(name): "
          + values.map { words.name($0, in: state.municipality) }.sortedByName(\.self)
          .joined(separator: ", ")
      }
    }
    let clear = words.clearKey
    let clearWidth = TextWidth.width(of: clear)
    let room = line.columns - clearWidth - 2
    frame.put(
      TextWidth.truncated(parts.joined(separator: " · "), to: room), at: line.origin, in: line,
      style: .notice)
    frame.put(
      clear, at: Point(column: line.endColumn - clearWidth, row: line.row), in: line, style: .faint)
  }

  // MARK: - What is found

  private func drawTable(on frame: inout Frame, in rect: Rect) {
    let finding = catalogue.finding
    guard !finding.rows.isEmpty else {
      if state.isFinding { return }
      let place = rect.dropping(top: 1, left: 2)
      var lines = [[Run(words.nothingFits, .heading)]]
      if !catalogue.filter.text.isEmpty { lines.append([Run(words.widenFilter)]) }
      if !catalogue.chosen.isEmpty { lines.append([Run(words.widenFacets)]) }
      frame.lines(lines, in: place)
      return
    }
    CatalogueTable(state, columns: rect.columns).table.draw(
      finding.rows, on: &frame, in: rect.dropping(left: 1), top: catalogue.cursor.top,
      selected: catalogue.cursor.index, focused: isFocused && catalogue.front == .list
    ) { row in
      let id = row.id
      return .item { state in
        state.catalogue.facets.hasFocus = false
        state.catalogue.cursor.expect(id)
      }
    }
  }

  private func drawPane(on frame: inout Frame, in pane: Rect) {
    guard let id = catalogue.cursor.selected,
      let page = OfferingPage(id, state, columns: pane.columns, rows: pane.rows)
    else { return }
    page.draw(on: &frame, in: pane, top: 0, selected: nil, focused: false, isOpen: false)
  }

  // MARK: - What one may narrow by

  /// Wider, and the numbers stand too far from what they count.
  private static let facetColumns = 46

  private func drawPanel(on frame: inout Frame, in panel: Rect) {
    let lines = FacetLine.lines(state)
    let facets = catalogue.facets
    frame.target(
      panel,
      .list { state, step in
        state.catalogue.facets.scroll(
          by: step, in: FacetLine.lines(state), rows: CatalogueLayout(state).panelRows)
      })
    for (offset, line) in lines.dropFirst(facets.top).prefix(panel.rows).enumerated() {
      let place = Rect(
        column: panel.column, row: panel.row + offset, columns: panel.columns, rows: 1)
      let inside = place.dropping(left: 1, right: 2).left(Self.facetColumns)
      switch line {
      case .heading(let facet):
        let isSpecial = facet == .closesGaps
        frame.put(
          isSpecial ? words.only : words.name(facet), at: inside.origin, in: inside,
          style: .faint.underlined)
      case .value(let value):
        draw(value, on: &frame, in: inside)
        frame.target(place, .item { $0.catalogue.facets.point(at: value) })
        if value == facets.selected {
          frame.select(place.dropping(right: 1), focused: isFocused && facets.hasFocus)
        }
      }
    }
    frame.scrollMark(in: panel, top: facets.top, count: lines.count)
  }

  private func draw(_ value: FacetValue, on frame: inout Frame, in place: Rect) {
    let count = catalogue.finding.counts[value] ?? 0
    let number = String(count)
    let isChosen = catalogue.chosen.contains(value)
    let style: Style = isChosen ? .notice.bold : count == 0 ? .faint : .plain
    frame.put(isChosen ? "[x]" : "[ ]", at: place.origin, in: place, style: style)
    let name = place.dropping(left: 4, right: 5)
    frame.put(
      TextWidth.truncated(words.name(value, in: state.municipality), to: name.columns),
      at: name.origin, in: name, style: style)
    let numbers = place.right(4)
    frame.put(
      TextWidth.padded(number, to: 4, alignment: .trailing), at: numbers.origin, in: numbers,
      style: .faint)
  }
}
