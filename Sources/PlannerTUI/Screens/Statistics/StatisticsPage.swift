import PlannerDomain

/// The lines of a chapter and which number stands in each; kept until the figures or the room change.
struct StatisticsPage: Hashable, Sendable {
  /// What a line of a chart tells of; places are those among the figures.
  enum Item: Hashable, Sendable {
    case total(Statistics.Measure)
    case chapter(StatisticsChapter)
    case quarter(Int)
    case share(StatisticTopic, table: Int, row: Int)
    case price(Int)
    case need(Int)
    case unneeded(Int)
    case theme(SurveyTheme)
    case pool(Int)
    case climb(Int)
  }

  enum Line: Hashable, Sendable {
    case blank
    case title(String)
    /// The headings of a chart.
    case headings(chart: Int)
    case row(Item, chart: Int)
    case note([Run])
  }

  struct Basis: Hashable, Sendable {
    var figures: StatisticsFigures.Basis
    var chapter: StatisticsChapter
    var columns: Int
    var language: Language
    var showsNumbers: Bool
  }

  /// Of so many rows at most a chart measures its columns.
  private static let measured = 200

  private(set) var basis: Basis?
  private(set) var lines: [Line] = []
  /// The number of each line; on the map, of its first column.
  private(set) var numbers: [StatisticsNumber?] = []
  private(set) var charts: [BarChart] = []

  func line(of number: StatisticsNumber?) -> Int? {
    guard let number else { return nil }
    if case .cell(let theme, _) = number {
      return lines.firstIndex { if case .row(.theme(theme), _) = $0 { true } else { false } }
    }
    return numbers.firstIndex(of: number)
  }

  mutating func refresh(
    _ figures: StatisticsFigures, _ municipality: Municipality, _ basis: Basis
  ) {
    guard basis != self.basis else { return }
    self = StatisticsPage()
    self.basis = basis
    let telling = StatisticsTelling(figures, municipality, Words(basis.language))
    let chapter = basis.chapter
    switch chapter {
    case .summary: addSummary(telling)
    case .coverage: lines = SurveyTheme.allCases.map { .row(.theme($0), chart: 0) }
    case .needs:
      let words = telling.words.market
      let places = figures.market.needs.indices
      let isWithout = { (place: Int) in
        if case .offering = figures.market.needs[place].lack { true } else { false }
      }
      add(words.noOffering, places.filter(isWithout).map(Item.need), telling)
      add(words.noSession, places.filter { !isWithout($0) }.map(Item.need), telling)
    case .unneeded:
      add("", figures.market.unneeded.indices.map(Item.unneeded), telling)
    case .pooling:
      let words = telling.words.market
      let places = figures.market.pools.indices
      note(words.pooledWith(figures.partners))
      for standing in [words.worthIt, words.notYet, words.neverPays] {
        add(
          standing,
          places.filter { words.standing(of: figures.market.pools[$0]) == standing }
            .map(Item.pool), telling)
      }
      if places.isEmpty { note(words.nothing(in: chapter)) }
    case .ladder: addLadder(telling)
    default: addStatistics(telling)
    }
    if lines.isEmpty { note(telling.words.market.nothing(in: chapter)) }
    numbers = lines.map { if case .row(let item, _) = $0 { telling.number(of: item) } else { nil } }
  }

  // MARK: - Chapters

  private mutating func addSummary(_ telling: StatisticsTelling) {
    let words = telling.words.market
    noteNothingUsed(telling)
    add(
      words.totals,
      [Statistics.Measure.offerings, .participants, .ratings].map(Item.total), telling)
    add(words.trend, telling.figures.trend.parts.indices.reversed().map(Item.quarter), telling)
    let line = Sparkline(telling.figures.trend.parts.map(\.assignments.count))
    lines.append(.note([Run("  "), Run(line.text, .accent)]))
    add(
      words.market,
      [StatisticsChapter.needs, .unneeded, .pooling, .ladder].map(Item.chapter), telling)
  }

  private mutating func noteNothingUsed(_ telling: StatisticsTelling) {
    guard telling.figures.statistics.count(.offerings) == 0 else { return }
    let words = telling.words.market
    note(
      telling.figures.basis.scope.period == nil ? words.nothingUsed : words.nothingUsedInPeriod)
  }

  private mutating func addStatistics(_ telling: StatisticsTelling) {
    guard let basis else { return }
    noteNothingUsed(telling)
    if basis.chapter == .prices {
      add(
        telling.words.market.pricesAgainst, telling.figures.prices.indices.map(Item.price), telling)
      note(
        telling.words.statistics.pricesNote(telling.figures.statistics.priceIndexPercent))
    }
    for topic in basis.chapter.topics {
      for (place, table) in (telling.figures.tables[topic] ?? []).enumerated() {
        let title = telling.words.statistics.heading(table)
        let hasFigures = table.rows.contains { $0.survey != nil }
        add(
          hasFigures ? title : "\(title) · \(telling.words.statistics.noFigures)",
          table.rows.indices.map { .share(topic, table: place, row: $0) }, telling)
      }
    }
  }

  private mutating func addLadder(_ telling: StatisticsTelling) {
    let climbs = telling.figures.market.climbs
    var places = climbs.indices[...]
    while let first = places.first {
      let stretch = places.prefix { climbs[$0].goal.isSameKind(as: climbs[first].goal) }
      add(
        telling.words.market.heading(climbs[first].goal), stretch.map(Item.climb), telling)
      places = places.dropFirst(stretch.count)
    }
  }

  // MARK: - Adding

  private mutating func add(_ title: String, _ items: [Item], _ telling: StatisticsTelling) {
    guard let first = items.first, let basis else { return }
    if !lines.isEmpty { lines.append(.blank) }
    let chart = BarChart(
      telling.headings(of: first), rows: items.prefix(Self.measured).map(telling.row),
      columns: basis.columns - 2, showsNumbers: basis.showsNumbers)
    if !title.isEmpty { lines.append(.title(title)) }
    lines.append(.headings(chart: charts.count))
    lines += items.map { .row($0, chart: charts.count) }
    charts.append(chart)
  }

  private mutating func note(_ text: String) {
    guard let basis else { return }
    lines += TextWidth.wrapped(text, to: max(10, basis.columns - 2)).map {
      .note([Run($0, .faint)])
    }
  }
}

extension LadderClimb.Goal {
  fileprivate func isSameKind(as other: Self) -> Bool {
    switch (self, other) {
    case (.module, .module), (.diploma, .diploma), (.master, .master): true
    default: false
    }
  }
}
