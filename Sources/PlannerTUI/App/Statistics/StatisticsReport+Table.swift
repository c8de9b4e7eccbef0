import PlannerDomain

extension StatisticsReport {
  /// A heading and a row for every one told.
  ///
  /// Prices have their average and the survey's in kroner where others have percent.
  public var table: [[String]] {
    [
      [
        "topic", "measure", "among", "traits", "count", "of", "percent", "survey",
        "survey_precision", "survey_source", "survey_n", "survey_of",
      ]
    ]
      + tables.flatMap { table in table.rows.map { cells(of: $0, in: table) } }
      + statistics.priceRows.map(cells) + manyRows
  }

  private func cells(of row: StatisticRow, in table: StatisticTable) -> [String] {
    let figure = row.survey.map(ToldFigure.init)
    let range = figure?.least.flatMap { least in figure?.most.map { "\(least)-\($0)" } }
    let value =
      figure?.percent.map { "\($0)" } ?? range ?? figure?.count.map(String.init) ?? ""
    return [
      table.topic.rawValue, table.measure.rawValue, Self.list(row.among), Self.list(row.traits),
      String(row.count), String(row.of),
      row.percent.map { "\(($0 * 10).rounded() / 10)" } ?? "", value,
      figure?.precision?.rawValue ?? (figure?.count == nil ? "" : "count"),
      figure?.source ?? "", figure.map { String($0.n) } ?? "", figure?.of.rawValue ?? "",
    ]
  }

  private func cells(of row: PriceRow) -> [String] {
    [
      "prices", "kroner", "form:\(row.form.rawValue)", "length:\(row.band.lastingName)",
      String(row.courses), "", row.average.map { String($0.wholeKroner) } ?? "",
      String(row.survey.amount.wholeKroner), "exact", "table 3", String(row.survey.courses),
      "courses",
    ]
  }

  /// The groups, and how shares spread; with the municipalities that have them where a count stands.
  private var manyRows: [[String]] {
    guard case .many(let many, _) = subject else { return [] }
    let groups = PriorityGroup.allCases.map { group in
      Self.row("groups", "group:\(group.rawValue)", many.count(in: group), many)
    }
    let spreads = KeyShare.allCases.flatMap { share -> [[String]] in
      guard let spread = many.spread(of: share) else { return [] }
      let told = ToldSpread(spread, of: share)
      return [
        ("least", told.least), ("lower-quartile", told.lowerQuartile), ("median", told.median),
        ("upper-quartile", told.upperQuartile), ("most", told.most),
      ].map { name, percent in
        Self.row("spread:\(share.rawValue)", name, spread.count, many, percent: "\(percent)")
      }
    }
    return groups + spreads
  }

  private static func row(
    _ topic: String, _ traits: String, _ count: Int, _ many: ManyMunicipalities,
    percent: String = ""
  ) -> [String] {
    [
      topic, "municipalities", "", traits, String(count), String(many.municipalities.count),
      percent, "", "", "", "", "",
    ]
  }

  private static func list(_ traits: [Trait]) -> String {
    traits.map(\.description).joined(separator: "|")
  }
}
