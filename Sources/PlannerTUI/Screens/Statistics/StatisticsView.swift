import PlannerDomain

/// Draws the statistics screen: only the lines in view are written.
struct StatisticsView {
  private let state: AppState
  private let layout: StatisticsLayout
  private var place: StatisticsPlace { state.statistics }
  private var words: MarketWords { state.words.market }
  private var isOnTop: Bool { state.layers.isEmpty }

  init(_ state: AppState) {
    self.state = state
    layout = StatisticsLayout(state)
  }

  func draw(on frame: inout Frame) {
    if let chapters = layout.chapters {
      StatisticsChapterList(state.words).draw(
        on: &frame, in: chapters, selected: place.chapter,
        focused: isOnTop && place.front == .chapters)
      if layout.head != nil {
        frame.vline(
          Rect(column: chapters.endColumn, row: chapters.row, columns: 1, rows: chapters.rows))
      }
    }
    guard let head = layout.head else { return }
    guard let figures = place.figures else {
      frame.put(fitting: [Run(words.reckoning, .faint)], in: head)
      return
    }
    if place.front == .list {
      StatisticsListView(state, layout).draw(on: &frame)
    } else {
      drawHead(figures, on: &frame, in: head)
      if place.chapter == .coverage {
        drawMap(on: &frame)
      } else {
        drawPage(figures, on: &frame)
      }
    }
    drawDetail(figures, on: &frame)
  }

  private func drawHead(_ figures: StatisticsFigures, on frame: inout Frame, in head: Rect) {
    var parts = [state.statisticsSubject.joined(separator: " · ")]
    if place.chapter == .coverage { parts.insert(words.shortName(place.layer), at: 0) }
    var runs = [
      Run(words.name(place.chapter), .heading),
      Run("  " + parts.joined(separator: " · "), .faint),
    ]
    if figures.basis != place.asked { runs.append(Run("  " + words.reckoning, .notice)) }
    frame.put(fitting: runs, in: head)
  }

  // MARK: - Charts

  private func drawPage(_ figures: StatisticsFigures, on frame: inout Frame) {
    let telling = StatisticsTelling(figures, state.municipality, state.words)
    let rect = layout.page
    for offset in 0..<rect.rows {
      let index = place.top + offset
      guard place.page.lines.indices.contains(index) else { break }
      let line = Rect(
        column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      switch place.page.lines[index] {
      case .blank: break
      case .title(let title): frame.put(fitting: [Run(title, .heading)], in: line)
      case .note(let runs): frame.put(fitting: runs, in: line)
      case .headings(let chart):
        frame.put(place.page.charts[chart].headingRuns, at: inner(line).origin, in: inner(line))
      case .row(let item, let chart):
        let row = telling.row(item)
        frame.put(place.page.charts[chart].runs(of: row), at: inner(line).origin, in: inner(line))
        guard let number = place.page.numbers[index] else { continue }
        frame.target(line, .item { $0.statistics.select(number) })
        if number == place.number, place.isInside { frame.select(inner(line), focused: isOnTop) }
      }
    }
    frame.scrollMark(in: rect, top: place.top, count: place.page.lines.count)
  }

  /// Within the margin of a chart, whose last column is for scroll marks.
  private func inner(_ line: Rect) -> Rect { line.dropping(left: 1, right: 1) }

  private func drawMap(on frame: inout Frame) {
    let groups = TargetGroup.allCases
    let themes = SurveyTheme.allCases
    var selected: (line: Int, column: Int)?
    if case .cell(let theme, let group) = place.number, place.isInside,
      let line = themes.firstIndex(of: theme), let column = groups.firstIndex(of: group)
    {
      selected = (line, column)
    }
    let matrix = state.heatMap.matrix(in: layout.page, corner: words.name(place.layer)) {
      row, column in
      .item { $0.statistics.select(.cell(themes[row], groups[column ?? 0])) }
    }
    matrix.draw(
      on: &frame, in: layout.page, top: place.top, left: 0, selected: selected, focused: isOnTop)
  }

  // MARK: - The selected number in full

  private func drawDetail(_ figures: StatisticsFigures, on frame: inout Frame) {
    guard let detail = layout.detail else { return }
    if detail.rows > 1 {
      frame.hline(
        Rect(column: detail.column, row: detail.row - 1, columns: detail.columns, rows: 1))
    }
    let pieces: [Run]
    if place.isInside, let number = place.number {
      pieces = StatisticsTelling(figures, state.municipality, state.words)
        .details(of: place.opened ?? number, layer: place.layer)
    } else {
      pieces = words.explanation(of: place.chapter).map { Run($0, .faint) }
    }
    let lines = Flow.lines(
      pieces, separator: " · ", columns: detail.columns, rows: detail.rows)
    for (offset, runs) in lines.enumerated() {
      frame.put(
        fitting: runs,
        in: Rect(
          column: detail.column, row: detail.row + offset, columns: detail.columns, rows: 1))
    }
  }
}
