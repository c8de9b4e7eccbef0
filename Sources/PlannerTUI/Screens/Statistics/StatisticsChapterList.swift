import PlannerDomain

/// The chapters in their two parts, the one in front selected.
struct StatisticsChapterList {
  private enum Line {
    case heading(String)
    case chapter(StatisticsChapter)
  }

  private let words: Words
  private let lines: [Line]

  init(_ words: Words) {
    self.words = words
    let all = StatisticsChapter.allCases
    lines =
      [.heading(words.market.against)] + all.filter { !$0.isMarket }.map(Line.chapter)
      + [.heading(words.market.market)] + all.filter(\.isMarket).map(Line.chapter)
  }

  /// How many chapters a page of them is.
  static func rows(in rect: Rect?) -> Int { max(1, rect?.rows ?? 1) }

  func draw(
    on frame: inout Frame, in rect: Rect, selected: StatisticsChapter, focused: Bool
  ) {
    let place = lines.firstIndex { if case .chapter(selected) = $0 { true } else { false } } ?? 0
    var window = LineWindow()
    window.reveal(
      place..<place + 1, heading: min(place, rect.rows / 2), of: lines.count, rows: rect.rows)
    for (offset, line) in lines.dropFirst(window.top).prefix(rect.rows).enumerated() {
      let row = Rect(
        column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      switch line {
      case .heading(let text): frame.put(fitting: [Run(text, .faint)], in: row)
      case .chapter(let chapter):
        frame.put(fitting: [Run("  " + words.market.name(chapter))], in: row)
        frame.target(row, .item { $0.statistics.go(to: chapter) })
        if chapter == selected { frame.select(row, focused: focused) }
      }
    }
    frame.scrollMark(in: rect, top: window.top, count: lines.count)
  }
}
