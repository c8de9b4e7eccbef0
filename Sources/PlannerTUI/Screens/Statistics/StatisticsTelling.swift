import PlannerDomain

/// Tells the figures in words: the rows of charts with their headings.
struct StatisticsTelling {
  let figures: StatisticsFigures
  let municipality: Municipality
  let words: Words
  var told: MarketWords { words.market }

  init(_ figures: StatisticsFigures, _ municipality: Municipality, _ words: Words) {
    self.figures = figures
    self.municipality = municipality
    self.words = words
  }

  func number(of item: StatisticsPage.Item) -> StatisticsNumber? {
    switch item {
    case .total(let measure): .total(measure)
    case .chapter(let chapter): .chapter(chapter)
    case .quarter(let place): .quarter(figures.trend.parts[place].quarter)
    case .share(let topic, let table, let row):
      figures.tables[topic].map {
        .share(topic, among: $0[table].among, $0[table].rows[row].identity)
      }
    case .price(let place): .price(figures.prices[place].form, figures.prices[place].band)
    case .need(let place):
      .need(figures.market.needs[place].competence, figures.market.needs[place].level)
    case .unneeded(let place): .unneeded(figures.market.unneeded[place].offering)
    case .theme(let theme): TargetGroup.allCases.first.map { .cell(theme, $0) }
    case .pool(let place): .pool(figures.market.pools[place].offering)
    case .climb(let place):
      .climb(figures.market.climbs[place].employee, figures.market.climbs[place].goal)
    }
  }

  func headings(of item: StatisticsPage.Item) -> BarChart.Headings {
    switch item {
    case .total, .chapter, .quarter, .theme: BarChart.Headings(value: told.count)
    case .share:
      BarChart.Headings(
        value: told.own, numbers: [told.count, told.of, told.share], reference: told.survey,
        source: told.source)
    case .price:
      BarChart.Headings(
        value: told.average, numbers: [told.average, told.courses, words.statistics.prices2012],
        reference: told.tableToday, source: told.source)
    case .need:
      BarChart.Headings(
        value: told.people, numbers: [told.people, told.highest])
    case .unneeded: BarChart.Headings(value: told.why)
    case .pool:
      BarChart.Headings(
        value: told.people, numbers: [told.people, told.least, told.most, told.saving],
        reference: told.breakEven)
    case .climb:
      BarChart.Headings(
        value: told.done, numbers: [told.done, told.planned],
        reference: told.missing)
    }
  }

  func row(_ item: StatisticsPage.Item) -> BarChart.Row {
    let format = words.format
    switch item {
    case .total(let measure):
      let count = figures.statistics.count(measure)
      return BarChart.Row(
        label: words.statistics.noun(count, measure), value: format.grouped(count))
    case .chapter(let chapter):
      return BarChart.Row(
        label: told.name(chapter), value: format.grouped(figures.market.count(in: chapter)))
    case .quarter(let place):
      let part = figures.trend.parts[place]
      return BarChart.Row(
        label: words.followUp.quarter(part.quarter),
        value: format.grouped(part.assignments.count), part: part.assignments.count,
        whole: figures.trend.parts.map(\.assignments.count).max() ?? 0)
    case .share(let topic, let table, let row):
      guard let table = figures.tables[topic]?[table] else {
        return BarChart.Row(label: "", value: "")
      }
      return share(table.rows[row], in: table)
    case .price(let place): return price(figures.prices[place])
    case .need(let place): return need(figures.market.needs[place])
    case .unneeded(let place):
      let unneeded = figures.market.unneeded[place]
      return BarChart.Row(
        label: municipality.offerings[unneeded.offering]?.title ?? "",
        value: unneeded.reasons.map(told.name).joined(separator: ", "))
    case .theme(let theme):
      return BarChart.Row(label: theme.name, value: "")
    case .pool(let place): return pool(figures.market.pools[place])
    case .climb(let place): return climb(figures.market.climbs[place])
    }
  }

  // MARK: - Beside the survey

  private func share(_ row: StatisticRow, in table: StatisticTable) -> BarChart.Row {
    let percent = words.statistics.share(row)
    let value: String
    if table.measure == .municipalities, row.of == 1 {
      value = row.count > 0 ? told.yes : told.no
    } else {
      value = percent ?? (row.of == 0 ? told.none : told.part(row.count, of: row.of))
    }
    return BarChart.Row(
      label: words.statistics.label(row, in: table), value: value,
      part: row.of == 0 ? 0 : row.count * Self.whole / row.of, whole: Self.whole,
      mark: row.survey?.percent.map { Int(($0 * 10).rounded()) },
      reference: row.survey.map(words.statistics.value) ?? told.none,
      source: row.survey.map(words.statistics.source) ?? "",
      numbers: [
        words.format.grouped(row.count), words.format.grouped(row.of), percent ?? told.none,
      ])
  }

  /// Shares are drawn in tenths of a percent.
  private static let whole = 1000

  private func price(_ row: PriceRow) -> BarChart.Row {
    let format = words.format
    let most = figures.prices.flatMap { [$0.average ?? .zero, $0.indexedSurvey] }.max() ?? .zero
    let average = row.average.map(format.kroner) ?? told.none
    return BarChart.Row(
      label: "\(words.domain.name(row.band)), \(words.domain.name(row.form))",
      value: average, part: row.average?.wholeKroner ?? 0, whole: most.wholeKroner,
      mark: row.indexedSurvey.wholeKroner, reference: format.kroner(row.indexedSurvey),
      source: "\(words.statistics.place(.table(3))), N=\(row.survey.courses)",
      numbers: [average, format.grouped(row.courses), format.kroner(row.survey.amount)])
  }

  // MARK: - The market

  private func need(_ need: MarketNeed) -> BarChart.Row {
    let name = municipality.competences[need.competence]?.name ?? ""
    let count = words.format.grouped(need.gaps.count)
    let highest = if case .offering(let highest) = need.lack { highest } else { need.level }
    return BarChart.Row(
      label: "\(name) → \(words.domain.name(need.level))", value: count, part: need.gaps.count,
      whole: figures.market.needs.map(\.gaps.count).max() ?? 0,
      numbers: [count, words.domain.name(highest)], style: .warning)
  }

  private func pool(_ pool: PooledDemand) -> BarChart.Row {
    let format = words.format
    let most = pool.groupPrice.mostParticipants
    return BarChart.Row(
      label: municipality.offerings[pool.offering]?.title ?? "",
      value: format.grouped(pool.total), part: min(pool.total, most), whole: most,
      mark: min(pool.threshold, most),
      reference: pool.breakEven.map { String($0.participants) } ?? told.none,
      numbers: [
        format.grouped(pool.total), String(pool.groupPrice.leastParticipants), String(most),
        pool.saving.map(format.kroner) ?? told.none,
      ], style: pool.isEnough ? .good : .accent)
  }

  private func climb(_ climb: LadderClimb) -> BarChart.Row {
    var label = municipality.employees[climb.employee]?.name ?? ""
    if case .module = climb.goal { label += " · \(told.name(climb.goal, in: municipality))" }
    return BarChart.Row(
      label: label, value: told.part(climb.done.count, of: climb.needed), part: climb.done.count,
      whole: climb.needed, mark: min(climb.needed, climb.done.count + climb.planned.count),
      reference: String(max(0, climb.left - climb.planned.count)),
      numbers: [
        String(climb.done.count), String(climb.planned.count),
      ], style: .good)
  }
}

extension Market {
  /// How much there is in a chapter.
  func count(in chapter: StatisticsChapter) -> Int {
    switch chapter {
    case .needs: needs.count
    case .unneeded: unneeded.count
    case .pooling: pools.count
    case .ladder: climbs.count
    default: 0
    }
  }
}
