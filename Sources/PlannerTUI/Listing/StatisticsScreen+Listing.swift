import PlannerDomain

extension StatisticsScreen {
  static func listing(_ state: AppState) -> Listing {
    guard let figures = state.statistics.figures else {
      return Listing(
        "\(state.words.market.title), \(state.words.market.reckoning)", rows: [], selected: nil)
    }
    return switch state.statistics.front {
    case .chapters: chapters(state)
    case .page: page(state, figures)
    case .list: entries(state)
    }
  }

  private static func chapters(_ state: AppState) -> Listing {
    let words = state.words.market
    let all = StatisticsChapter.allCases
    return Listing(
      ([words.title] + state.statisticsSubject).joined(separator: ", "), headings: ["", ""],
      rows: all.map {
        Listing.Row(cells: [words.name($0), $0.isMarket ? words.market : words.against])
      }, selected: all.firstIndex(of: state.statistics.chapter))
  }

  /// A row for each number; on the map, for each theme.
  private static func page(_ state: AppState, _ figures: StatisticsFigures) -> Listing {
    let words = state.words
    let page = state.statistics.page
    let lines = page.numbers.indices.filter { page.numbers[$0] != nil }
    let telling = StatisticsTelling(figures, state.municipality, words)
    let title = ([words.market.name(state.statistics.chapter)] + state.statisticsSubject)
      .joined(separator: ", ")
    let selected = page.line(of: state.statistics.number).flatMap(lines.firstIndex)
    if state.statistics.chapter == .coverage { return map(state, title, selected) }
    var listing = Listing(
      title, headings: headings(of: page, words), count: lines.count, selected: selected
    ) { index in
      guard case .row(let item, let chart) = page.lines[lines[index]] else {
        return Listing.Row(cells: [])
      }
      let row = telling.row(item)
      let title = page.title(above: lines[index])
      return Listing.Row(
        cells: [
          row.label, title, page.charts[chart].headings.value, row.value, row.reference, row.source,
        ] + row.numbers)
    }
    listing.spoken = 6
    if let number = state.statistics.number {
      listing.notes = [
        telling.details(of: number, layer: state.statistics.layer).map(\.text)
          .filter { !$0.isEmpty }.joined(separator: ", ")
      ]
    }
    if lines.isEmpty { listing.notes = [words.market.nothing(in: state.statistics.chapter)] }
    return listing
  }

  private static func headings(of page: StatisticsPage, _ words: Words) -> [String] {
    let chart = page.charts.first?.headings
    return ["", "", "", "", chart?.reference ?? "", chart?.source ?? ""] + (chart?.numbers ?? [])
  }

  private static func map(_ state: AppState, _ title: String, _ selected: Int?) -> Listing {
    let map = state.heatMap
    let words = state.words.market
    var listing = Listing(
      "\(title), \(words.name(state.statistics.layer))", headings: [""] + map.columns,
      count: map.rows.count, selected: selected
    ) { index in
      Listing.Row(cells: [map.rows[index]] + map.values[index].map(String.init))
    }
    if case .cell(let theme, let group) = state.statistics.number,
      let figures = state.statistics.figures
    {
      let count = figures.market.coverage[theme, group].count(state.statistics.layer)
      listing.focus = "\(state.words.domain.name(group)): \(count)"
    }
    return listing
  }

  private static func entries(_ state: AppState) -> Listing {
    let list = state.statistics.list
    let words = state.words
    let municipality = state.municipality
    let headings = words.market.headings(list.kind)
    var listing = Listing(
      "\(state.statisticsListTitle), \(words.market.rows(list.rows.count, of: list.total))",
      headings: [headings.name, headings.place, headings.more], count: list.rows.count,
      selected: state.statistics.cursor.index
    ) { index in
      let told = list.rows[index].told(words, municipality)
      return Listing.Row(cells: [told.name, told.place, told.more])
    }
    if list.rows.isEmpty {
      listing.notes = [
        list.total == 0 ? words.market.emptyList : words.market.nothingFiltered
      ]
    }
    return listing
  }
}

extension StatisticsPage {
  /// The title of the chart that a line belongs to.
  fileprivate func title(above line: Int) -> String {
    for line in lines[..<line].reversed() {
      if case .title(let title) = line { return title }
    }
    return ""
  }
}
