import PlannerDomain

extension MarketReport {
  private var told: MarketWords { words.market }

  /// Lines of at most 80 columns, in the language asked for.
  public var lines: [String] {
    heading + needLines + poolLines + coverageLines + ladderLines + unneededLines
  }

  private var heading: [String] {
    let name = municipality.profile.name
    let about: [String?] = [
      words.statistics.period(scope.period), scope.team.map(self.name),
      scope.targetGroup.map { words.domain.name($0) },
    ]
    return [
      "\(told.market): \(name.isEmpty ? told.none : name)",
      about.compactMap(\.self).joined(separator: " · "),
    ]
  }

  private func section(_ chapter: StatisticsChapter, _ lines: [String]) -> [String] {
    ["", told.name(chapter)]
      + (lines.isEmpty
        ? TextWidth.wrapped(told.nothing(in: chapter), to: 78).map { "  " + $0 } : lines)
  }

  // MARK: - Needs and demand

  private var needLines: [String] {
    section(
      .needs,
      market.needs.flatMap { need -> [String] in
        let lack =
          switch need.lack {
          case .offering(let highest): told.highestOffered(highest)
          case .session(let reaching): told.offeringsReach(reaching.count)
          }
        let level = words.domain.name(need.level)
        let teams = need.teams.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
          .map { "\(name($0.key)) \($0.value)" }
        let groups = TargetGroup.allCases.compactMap { group in
          need.groups[group].map { "\(words.domain.name(group)) \($0)" }
        }
        return [
          StatisticsReport.columns([
            ("\(name(need.competence)) → \(level)", 66, .leading),
            ("\(need.gaps.count) \(told.people)", 12, .trailing),
          ])
        ] + indented(([lack] + teams + groups).joined(separator: " · "))
      })
  }

  private var poolLines: [String] {
    section(
      .pooling,
      market.pools.flatMap { pool -> [String] in
        var facts = [told.group(pool.groupPrice)]
        facts.append(
          pool.breakEven.map(told.paysFrom)
            ?? told.notSoldOpenly(pool.groupPrice.leastParticipants))
        facts.append(
          pool.isEnough ? pool.saving.map(told.saves) ?? told.worthIt : told.standing(of: pool))
        let shares =
          pool.shares.map { "\(name($0.team)) \($0.count)" }
          + pool.partners.map { "\($0.partner) \($0.count)" }
        return [
          StatisticsReport.columns([
            (title(pool.offering), 66, .leading),
            ("\(pool.total) \(told.people)", 12, .trailing),
          ])
        ] + indented((facts + shares).joined(separator: " · "))
      })
  }

  private func indented(_ text: String) -> [String] {
    TextWidth.wrapped(text, to: 76).map { "    " + $0 }
  }

  // MARK: - Themes

  /// Need, offers and use of each theme for each target group, parted by strokes.
  private var coverageLines: [String] {
    let groups = TargetGroup.allCases
    let layers = ThemeCoverage.Layer.allCases
    let heading = StatisticsReport.columns(
      [(layers.map(told.shortName).joined(separator: "/"), 23, .leading)]
        + groups.map { group in
          let name = ColumnHeading.lines(of: words.domain.name(group), columns: 10, rows: 2)
          return (name.last ?? "", 11, .trailing)
        })
    return section(
      .coverage,
      [heading]
        + SurveyTheme.allCases.map { theme in
          StatisticsReport.columns(
            [(theme.name, 23, .leading)]
              + groups.map { group in
                let counts = layers.map { market.coverage[theme, group].count($0) }
                let isEmpty = counts.allSatisfy { $0 == 0 }
                return (
                  isEmpty ? "·" : counts.map(String.init).joined(separator: "/"), 11, .trailing
                )
              })
        })
  }

  // MARK: - The ladder, and what nobody needs

  private var ladderLines: [String] {
    section(
      .ladder,
      market.climbs.flatMap { climb -> [String] in
        let lists = [
          told.list(told.done, climb.done.map(title)),
          told.list(told.planned, climb.planned.map(title)),
          told.list(told.missing, climb.missing.map(title)),
        ].compactMap(\.self)
        return [
          StatisticsReport.columns([
            ("\(name(climb.employee)) · \(told.name(climb.goal, in: municipality))", 66, .leading),
            (told.part(climb.done.count, of: climb.needed), 12, .trailing),
          ])
        ] + indented(lists.joined(separator: " · "))
      })
  }

  private var unneededLines: [String] {
    section(
      .unneeded,
      market.unneeded.map { unneeded in
        StatisticsReport.columns([
          (title(unneeded.offering), 42, .leading),
          (unneeded.reasons.map(told.name).joined(separator: ", "), 36, .trailing),
        ])
      })
  }
}
