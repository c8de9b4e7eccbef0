import PlannerDomain

extension StatisticsTelling {
  /// All that is known of a number, in short pieces.
  func details(of number: StatisticsNumber, layer: ThemeCoverage.Layer) -> [Run] {
    switch number {
    case .total(let measure):
      return [Run(words.statistics.counted(figures.statistics.count(measure), measure))]
    case .quarter(let quarter):
      let count = figures.trend.parts.first { $0.quarter == quarter }?.assignments.count ?? 0
      return [
        Run(words.followUp.quarter(quarter)), Run(words.statistics.counted(count, .participants)),
      ]
    case .chapter(let chapter): return [Run(told.name(chapter))]
    case .share(let topic, let among, let identity):
      guard let table = figures.tables[topic]?.first(where: { $0.among == among }),
        let row = table.rows.first(where: { $0.identity == identity })
      else { return [] }
      return details(of: row, in: table)
    case .price(let form, let band):
      guard let row = figures.prices.first(where: { $0.form == form && $0.band == band }) else {
        return []
      }
      return details(of: row)
    case .need(let competence, let level):
      return figures.market.needs.first { $0.competence == competence && $0.level == level }
        .map(details) ?? []
    case .unneeded(let id):
      let reasons = figures.market.unneeded.first { $0.offering == id }?.reasons ?? []
      return offering(id) + reasons.map { Run(told.name($0), .warning) }
    case .cell(let theme, let group):
      let cell = figures.market.coverage[theme, group]
      return [Run(theme.name), Run(words.domain.name(group))]
        + ThemeCoverage.Layer.allCases.map {
          Run("\(told.shortName($0)) \(cell.count($0))", $0 == layer ? .plain.bold : .faint)
        }
    case .pool(let id):
      return figures.market.pools.first { $0.offering == id }.map(details) ?? []
    case .climb(let employee, let goal):
      return figures.market.climbs.first { $0.employee == employee && $0.goal == goal }
        .map(details) ?? []
    }
  }

  private func details(of row: StatisticRow, in table: StatisticTable) -> [Run] {
    let survey = row.survey.map {
      Run(
        told.surveyStates(words.statistics.value($0), words.statistics.source($0)),
        .accent)
    }
    return [
      Run(words.statistics.label(row, in: table).capitalizedFirst),
      Run(
        told.part(row.count, of: row.of) + " "
          + words.statistics.noun(row.of, table.measure)),
      words.statistics.share(row).map { Run($0) } ?? Run(""),
      survey ?? Run(words.statistics.noFigures, .faint),
    ]
  }

  private func details(of row: PriceRow) -> [Run] {
    let format = words.format
    return [
      Run("\(words.domain.name(row.band)), \(words.domain.name(row.form))".capitalizedFirst),
      Run(told.averageHere(row.average, n: row.courses)),
      Run(
        told.surveyStates(
          format.money(row.survey.amount),
          "\(words.statistics.place(.table(3))), N=\(row.survey.courses)"), .accent),
      Run(told.carriedToday(row.indexedSurvey, index: figures.statistics.priceIndexPercent)),
      Run(told.beside(row.average, row.indexedSurvey), .plain.bold),
    ]
  }

  // MARK: - The market

  private func offering(_ id: Identifier<Offering>) -> [Run] {
    let offering = municipality.offerings[id]
    return [
      Run(offering?.title ?? ""),
      Run(offering.flatMap { municipality.providers[$0.provider]?.name } ?? "", .faint),
    ]
  }

  private func titles(_ offerings: [Identifier<Offering>]) -> [String] {
    offerings.compactMap { municipality.offerings[$0]?.title }
  }

  private func details(of need: MarketNeed) -> [Run] {
    let lack =
      switch need.lack {
      case .offering(let highest): told.highestOffered(highest)
      case .session(let reaching): told.offeringsReach(reaching.count)
      }
    return [
      Run(municipality.competences[need.competence]?.name ?? ""), Run(lack, .warning),
    ]
      + need.teams.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map {
        Run("\(municipality.teams[$0.key]?.name ?? "") \($0.value)")
      }
      + TargetGroup.allCases.compactMap { group in
        need.groups[group].map { Run("\(words.domain.name(group)) \($0)", .faint) }
      }
  }

  private func details(of pool: PooledDemand) -> [Run] {
    var runs = offering(pool.offering) + [Run(told.group(pool.groupPrice))]
    if let even = pool.breakEven {
      runs.append(Run(told.paysFrom(even), pool.isEnough ? .good : .warning))
      if let saving = pool.saving, pool.isEnough { runs.append(Run(told.saves(saving), .good)) }
    } else {
      runs.append(Run(told.notSoldOpenly(pool.groupPrice.leastParticipants)))
    }
    return runs
      + pool.shares.map { Run("\(municipality.teams[$0.team]?.name ?? "") \($0.count)") }
      + pool.partners.map { Run("\($0.partner) \($0.count)", .accent) }
  }

  private func details(of climb: LadderClimb) -> [Run] {
    [
      Run(municipality.employees[climb.employee]?.name ?? ""),
      Run(told.name(climb.goal, in: municipality), .faint),
    ]
      + [
        told.list(told.done, titles(climb.done)), told.list(told.planned, titles(climb.planned)),
        told.list(told.missing, titles(climb.missing)),
      ].compactMap { $0.map { Run($0) } }
  }
}
