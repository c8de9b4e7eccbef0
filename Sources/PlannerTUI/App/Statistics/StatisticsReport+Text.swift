import PlannerDomain

extension StatisticsReport {
  /// Lines of at most 80 columns, in the language asked for.
  public var lines: [String] {
    var lines = heading
    guard statistics.count(.offerings) > 0 else { return lines + ["", words.nothing] }
    if case .many(let many, _) = subject { lines += self.lines(of: many) }
    for table in tables { lines += self.lines(of: table) }
    return lines + priceLines + [""] + words.footnotes
  }

  private var heading: [String] {
    let count = statistics.count(.municipalities)
    var about = [words.period(scope.period)]
    if let team { about.append(team.name) }
    if let group = scope.targetGroup { about.append(DomainWords(say: language).name(group)) }
    return [
      name.map { words.heading(of: $0.isEmpty ? "–" : $0) } ?? words.heading(ofMany: count),
      about.joined(separator: " · "),
      [Statistics.Measure.offerings, .participants, .ratings]
        .map { words.counted(statistics.count($0), $0) }.joined(separator: ", "),
    ]
  }

  // MARK: - Tables

  /// Rows of nothing that the survey gives no number of are left out, and tables of nothing else.
  private func lines(of table: StatisticTable) -> [String] {
    let rows = table.rows.filter { $0.count > 0 || $0.survey != nil }
    guard rows.contains(where: { $0.of > 0 }) else { return [] }
    let hasFigures = rows.contains { $0.survey != nil }
    let base = words.counted(
      statistics.count(table.measure, any: table.among), table.measure)
    let heading =
      "\(words.heading(table)) · \(base)" + (hasFigures ? "" : " · \(words.noFigures)")
    let counts = rows.map { count(of: $0, in: table) }
    let width = (counts.map(\.count).max() ?? 0) + 1
    return [""] + TextWidth.wrapped(heading, to: 80)
      + zip(rows, counts).flatMap { row, count in
        // A label that is too long for its column goes on above its figures.
        let label = TextWidth.wrapped(words.label(row, in: table), to: 40 - width)
        return label.dropLast().map { "  " + $0 } + [
          Self.columns([
            (label.last ?? "", 40 - width, .leading), (count, width, .trailing),
            (words.share(row) ?? "", 7, .trailing),
            (row.survey.map(words.value) ?? "", 13, .trailing),
            (row.survey.map { "  " + words.source($0) } ?? "", 18, .leading),
          ])
        ]
      }
  }

  /// With what it is of, where that is not in the heading or there is no share to give it away.
  private func count(of row: StatisticRow, in table: StatisticTable) -> String {
    let format = Formats(say: language)
    let hasOwnBase =
      row.among != table.among || row.of != statistics.count(table.measure, any: table.among)
    return format.grouped(row.count)
      + (hasOwnBase || row.percent == nil ? "/\(format.grouped(row.of))" : "")
  }

  // MARK: - Prices

  private var priceLines: [String] {
    let domain = DomainWords(say: language)
    let format = Formats(say: language)
    let heading = words.prices + " · " + words.pricesNote(statistics.priceIndexPercent)
    var lines = [""] + TextWidth.wrapped(heading, to: 80)
    lines.append(
      Self.columns([
        (words.length, 20, .leading), ("", 14, .leading), (words.price, 9, .trailing),
        ("n", 5, .trailing), (words.prices2012, 11, .trailing), (words.indexed, 10, .trailing),
        ("n", 5, .trailing),
      ]))
    for row in statistics.priceRows {
      lines.append(
        Self.columns([
          (domain.name(row.band), 20, .leading), (domain.name(row.form), 14, .leading),
          (row.average.map(format.kroner) ?? "–", 9, .trailing),
          (format.grouped(row.courses), 5, .trailing),
          (format.kroner(row.survey.amount), 11, .trailing),
          (format.kroner(row.indexedSurvey), 10, .trailing),
          (String(row.survey.courses), 5, .trailing),
        ]))
    }
    return lines
  }

  /// A line of columns, each followed by nothing: their widths are the room between.
  static func columns(_ cells: [(text: String, width: Int, alignment: TextAlignment)]) -> String {
    var line = "  "
    for cell in cells {
      line += TextWidth.fitted(cell.text, to: cell.width, alignment: cell.alignment)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
