import PlannerDomain

extension StatisticsReport {
  /// The groups, how the shares spread, and each municipality beside those like it.
  func lines(of many: ManyMunicipalities) -> [String] {
    groupLines(of: many) + spreadLines(of: many) + eachLines(of: many)
  }

  // MARK: - Groups

  private func groupLines(of many: ManyMunicipalities) -> [String] {
    let all = many.municipalities.count
    func line(_ name: String, _ count: Int, survey: Int? = nil) -> String {
      let figure = survey.map {
        SurveyFigure(
          .count($0), .figure(36), n: PriorityGroup.surveyedMunicipalities, of: .municipalities)
      }
      let row = StatisticRow(traits: [], among: [], count: count, of: all, survey: figure)
      return Self.columns([
        (name, 33, .leading), (String(count), 7, .trailing),
        (words.share(row) ?? "", 7, .trailing),
        (figure.map(words.value) ?? "", 13, .trailing),
        (figure.map { "  " + words.source($0) } ?? "", 18, .leading),
      ])
    }
    var lines = ["", "\(words.groups) · \(words.counted(all, .municipalities))"]
    var told: Set<ClosedRange<Int>> = []
    for group in PriorityGroup.allCases {
      let (groups, surveyed) = group.surveyed
      if told.insert(groups).inserted {
        let count = PriorityGroup.allCases.filter { groups.contains($0.rawValue) }
          .reduce(0) { $0 + many.count(in: $1) }
        lines.append(line(words.name(groups), count, survey: surveyed))
      }
      if groups.count > 1 { lines.append(line("  " + words.name(group), many.count(in: group))) }
    }
    return lines + ["  " + words.groupsNote]
  }

  // MARK: - Spread

  private func spreadLines(of many: ManyMunicipalities) -> [String] {
    let heads = [
      words.least, words.lowerQuartile, words.median, words.upperQuartile, words.most, "n",
    ]
    let rows = KeyShare.allCases.compactMap { share in
      many.spread(of: share).map { spread in
        row(
          words.name(share),
          [
            spread.least, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.most,
          ].map { String(Int($0.rounded())) } + [String(spread.count)])
      }
    }
    return rows.isEmpty ? [] : ["", words.spreads, row("", heads)] + rows
  }

  /// Five numbers, and of how many they are.
  private func row(_ name: String, _ cells: [String]) -> String {
    Self.columns(
      [(name, 23, .leading)]
        + cells.indices.map { index in
          (cells[index], index < cells.count - 1 ? 10 : 5, .trailing)
        })
  }

  // MARK: - Each

  private static let told: [KeyShare] = [
    .open, .degrees, .catalogue, .overFourWeeks, .generalArea,
  ]

  private func eachLines(of many: ManyMunicipalities) -> [String] {
    let places = Dictionary(grouping: many.municipalities.indices) {
      many.municipalities[$0].likeness
    }
    var lines = ["", words.each] + words.eachNote.map { "  " + $0 }
    lines.append(
      line("", words.groupShort, Self.told.map { words.short($0) }))
    for likeness in MunicipalitySummary.Likeness.all.map(Optional.some) + [nil] {
      guard let alike = places[likeness] else { continue }
      lines.append("  " + words.name(likeness))
      for place in alike {
        let one = many.municipalities[place]
        lines.append(
          line(
            "  " + (one.name.isEmpty ? "–" : one.name), String(one.group.rawValue),
            Self.told.map { share in
              let median = many.spread(of: share, similarTo: place)?.median
              return "\(Self.whole(one[share].percent))/\(Self.whole(median))"
            }))
      }
    }
    return lines
  }

  private func line(_ name: String, _ group: String, _ cells: [String]) -> String {
    Self.columns(
      [(name, 29, .leading), (group, 4, .trailing)] + cells.map { ($0, 9, .trailing) })
  }

  private static func whole(_ percent: Double?) -> String {
    percent.map { String(Int($0.rounded())) } ?? "–"
  }
}
