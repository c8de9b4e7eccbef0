import PlannerDomain

extension EmployeePageView {
  // MARK: - Profile

  func drawProfile(of employee: Employee, on frame: inout Frame) {
    guard !page.file.standings.isEmpty else { return drawNothing(words.noProfile, on: &frame) }
    let domain = state.words.domain
    let table = Table<EmployeeFile.Known>(columns: [
      Column(title: "", width: .fixed(4), rank: 9) { known in
        StandingSign(known.standing, isUnderWay: known.isUnderWay, on: state.today).runs
      },
      Column(words.competence, .flexible(least: 25, share: 3), rank: 9) { $0.competence.name },
      Column(title: words.levelColumn, width: .fixed(6), rank: 8) { levelBar($0.standing) },
      Column(words.actualColumn, .fixed(10), rank: 6) { domain.name($0.standing.level) },
      Column(words.requiredColumn, .fixed(10), rank: 3) { known in
        known.standing.required.map { domain.name($0) } ?? "–"
      },
      Column(title: words.stateColumn, width: .fixed(28), rank: 7) { [condition(of: $0)] },
      Column(words.knownColumn, .flexible(least: 30, share: 1), rank: 5, style: .faint) { known in
        state.municipality.record(of: known.standing).map(words.known) ?? words.neverRecorded
      },
    ])
    table.draw(
      page.file.standings, on: &frame, in: layout.content, top: page.profile.top,
      selected: page.profile.index, focused: isFocused
    ) { known in
      let id = known.competence.id
      return .item { $0.people.page?.profile.expect(id) }
    }
    if page.file.standings.indices.contains(page.profile.index) {
      explain(page.file.standings[page.profile.index].competence, of: employee, on: &frame)
    }
  }

  /// Four cells: what is there, what is missing, and what is not asked for.
  private func levelBar(_ standing: Standing) -> [Run] {
    let actual = standing.level.rawValue
    let required = standing.required?.rawValue ?? 0
    let missing = max(0, required - actual)
    return [
      Run(String(repeating: "█", count: actual), required > 0 && missing == 0 ? .good : .accent),
      Run(
        String(repeating: "░", count: missing),
        Style(StandingSign(standing, isUnderWay: false, on: state.today).tone)),
      Run(String(repeating: "·", count: max(0, 4 - actual - missing)), .faint),
    ]
  }

  private func condition(of known: EmployeeFile.Known) -> Run {
    let standing = known.standing
    guard standing.required != nil else { return Run(words.notRequired, .faint) }
    guard standing.gap == 0 else {
      guard let due = standing.due else { return Run(words.missing(standing.gap), .warning) }
      return standing.isLate(on: state.today)
        ? Run(words.late(since: due), .danger) : Run(words.due(due), .warning)
    }
    if let until = standing.countsUntil {
      return standing.expires(within: StandingSign.monthsAhead, of: state.today)
        ? Run(words.expires(until), .notice) : Run(words.until(until), .faint)
    }
    return Run(words.met, .good)
  }

  private func explain(
    _ competence: Competence, of employee: Employee, on frame: inout Frame
  ) {
    let standing = page.file.standings.first { $0.competence.id == competence.id }?.standing
    let explanation = Explanation(
      of: standing, employee: employee, competence: competence.id, state)
    drawDetail(
      "\(competence.name) (\(words.nature(competence.nature)))", explanation.pieces, on: &frame)
  }

  // MARK: - Gaps

  func drawGaps(of employee: Employee, on frame: inout Frame) {
    guard !page.file.gaps.isEmpty else { return drawNothing(words.noGaps, on: &frame) }
    let municipality = state.municipality
    let overview = state.words.overview
    let table = Table<EmployeeFile.Missing>(columns: [
      Column(title: "", width: .fixed(4), rank: 9) { missing in
        StandingSign(missing.gap, isUnderWay: missing.isUnderWay).runs
      },
      Column(words.competence, .flexible(least: 30, share: 1), rank: 9) { missing in
        municipality.competences[missing.gap.competence]?.name ?? ""
      },
      Column(words.levelColumn, .fixed(20), rank: 3) { missing in
        words.step(missing.gap.actual, missing.gap.required)
      },
      Column(title: words.dueColumn, width: .fixed(20), rank: 5) { missing in
        [
          missing.gap.isLate
            ? Run(overview.late(missing.gap.monthsLate), .danger)
            : Run(words.due(missing.gap.due))
        ]
      },
      Column(words.bestColumn, .flexible(least: 24, share: 2), rank: 1, style: .faint) { missing in
        missing.best.flatMap { municipality.offerings[$0.offering]?.title } ?? words.noSuggestion
      },
    ])
    table.draw(
      page.file.gaps, on: &frame, in: layout.content, top: page.gaps.top,
      selected: page.gaps.index, focused: isFocused
    ) { missing in
      let id = missing.gap.competence
      return .item { $0.people.page?.gaps.expect(id) }
    }
    if page.file.gaps.indices.contains(page.gaps.index),
      let competence = municipality.competences[page.file.gaps[page.gaps.index].gap.competence]
    {
      explain(competence, of: employee, on: &frame)
    }
  }
}
