import PlannerDomain

/// Draws the list behind a number.
struct StatisticsListView {
  private struct Line {
    var entry: StatisticsEntry
    var told: StatisticsList.Told
  }

  private let state: AppState
  private let layout: StatisticsLayout
  private var words: MarketWords { state.words.market }

  init(_ state: AppState, _ layout: StatisticsLayout) {
    self.state = state
    self.layout = layout
  }

  func draw(on frame: inout Frame) {
    let list = state.statistics.list
    if let head = layout.head { drawHead(on: &frame, in: head) }
    guard !list.rows.isEmpty else {
      let text = list.total == 0 ? words.emptyList : words.nothingFiltered
      frame.put(fitting: [Run(text, .faint)], in: layout.page.dropping(top: 1).top(1))
      return
    }
    let filter = state.statistics.filter
    let cursor = state.statistics.cursor
    let lines = list.rows.dropFirst(cursor.top).prefix(layout.listRows).map {
      Line(entry: $0, told: $0.told(state.words, state.municipality))
    }
    let field = frame.cursor
    Table(columns: columns).draw(
      lines, on: &frame, in: layout.page, top: 0, selected: cursor.index - cursor.top,
      focused: state.layers.isEmpty && !filter.isOpen
    ) { line in .item { $0.statistics.cursor.expect(line.entry) } }
    frame.scrollMark(
      in: layout.page.dropping(top: 1), top: cursor.top, count: list.rows.count)
    if filter.isOpen { frame.cursor = field }
  }

  private var columns: [Column<Line>] {
    let kind = state.statistics.list.kind
    let headings = words.headings(kind)
    let isLong = kind == .ratings
    return [
      Column(headings.name, .flexible(least: 16, share: 4), rank: 30) { $0.told.name },
      Column(headings.place, .flexible(least: 14, share: 2), rank: 20) { $0.told.place },
      Column(headings.more, .flexible(least: 16, share: isLong ? 4 : 1), rank: 10, style: .faint) {
        $0.told.more
      },
      // Keeps the marks of scrolling off the words.
      Column("", .fixed(0), rank: 99) { _ in "" },
    ]
  }

  private func drawHead(on frame: inout Frame, in line: Rect) {
    let filter = state.statistics.filter
    let rest = frame.search(filter, in: line, isFocused: state.layers.isEmpty)
    let list = state.statistics.list
    frame.put(
      fitting: [
        Run(state.statisticsListTitle, .heading),
        Run("  " + words.rows(list.rows.count, of: list.total), .faint),
        Run("  " + state.statisticsSubject.joined(separator: " · "), .faint),
      ], in: rest)
  }
}
