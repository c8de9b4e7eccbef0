import PlannerDomain

extension OverviewPage {
  /// A line about agreements or following up; nil for the others.
  static func row(followUp id: OverviewLine.ID, _ state: AppState) -> Row? {
    switch id {
    case .duty: row(duty: id, state)
    case .missing: row(missing: id, state)
    case .agreement: row(unsigned: id, state)
    case .team: row(overdue: id, state)
    case .leader: row(silent: id, state)
    case .gap, .deadline, .conflict, .budget, .advice: nil
    }
  }

  static func row(advice id: Advice.ID, _ state: AppState) -> Row? {
    guard let advice = state.advice.all?.first(where: { $0.id == id }) else { return nil }
    let told = AdviceTelling(advice, state.words, in: state.municipality)
    return Row(
      line: .advice(id),
      [
        Run("  "), Run(told.sign, told.style.bold), Run("   "),
        Run(TextWidth.fitted(told.title, to: 26), .plain.bold), Run(" " + told.subject),
      ], right: [Run(told.source, .faint)], rightYields: true)
  }

  static func row(duty id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .duty(let row) = id,
      let duty = state.overview.followUp.duties.first(where: { FollowUpRow.open($0).id == row })
    else { return nil }
    var telling = FollowUpTelling(state.words, state.municipality)
    let told = telling.told(.open(duty), on: state.today)
    return Row(
      line: id,
      [
        Run("  " + TextWidth.fitted(told.when, to: 15), Style(told.tone)),
        Run(" " + told.what),
      ], right: [Run(told.about, .faint)], rightYields: true)
  }

  static func row(missing id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .missing(let assignment) = id,
      let missing = state.overview.followUp.missing.first(where: { $0.assignment == assignment }),
      let plan = state.municipality.assignments[assignment]
    else { return nil }
    let name = state.municipality.employees[plan.employee]?.name ?? ""
    return Row(
      line: id,
      [Run("  ")] + start(missing.start, state) + [
        Run(TextWidth.fitted(name, to: 22), .plain.bold),
        Run(" " + (state.municipality.offerings[plan.offering]?.title ?? "")),
      ],
      right: [Run(state.municipality.teams[missing.team]?.name ?? "", .faint)],
      rightYields: true)
  }

  static func row(unsigned id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .agreement(let agreement) = id,
      let row = state.overview.followUp.unsigned.first(where: { $0.agreement == agreement })
    else { return nil }
    var telling = FollowUpTelling(state.words, state.municipality)
    return Row(
      line: id,
      [Run("  ")] + start(row.course?.first, state) + [Run(telling.about(agreement))],
      right: [Run(state.words.overview.unsigned(row.unsigned), .warning)])
  }

  /// When a course begins, the sooner the louder.
  private static func start(_ day: CivilDate?, _ state: AppState) -> [Run] {
    guard let day else {
      return [Run(TextWidth.fitted(state.words.followUp.noDate, to: 15), .faint)]
    }
    let days = state.today.days(until: day)
    return [
      Run(
        TextWidth.fitted(state.words.format.mediumDate(day), to: 15),
        days < 0 ? .danger : days <= 14 ? .warning : .notice)
    ]
  }

  static func row(overdue id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .team(let team) = id,
      let found = state.overview.followUp.teams.first(where: { $0.team == team })
    else { return nil }
    let words = state.words.followUp
    let fallen = found.inTime.count + found.late.count + found.missed.count
    let isSilent = found.isSilent(on: state.today)
    return Row(
      line: id,
      [
        Run("  " + TextWidth.fitted(state.municipality.teams[team]?.name ?? "", to: 30)),
        Run(" " + words.overdueCount(found.overdue.count), .danger.bold),
      ],
      right: [
        Run(
          isSilent ? found.lastSign.map(words.silentSince).map { $0 + " · " } ?? "" : "", .warning),
        Run("\(words.inTime.lowercased()) \(words.share(found.inTime.count, of: fallen))", .faint),
      ])
  }

  static func row(silent id: OverviewLine.ID, _ state: AppState) -> Row? {
    guard case .leader(let leader) = id,
      let found = state.overview.followUp.silent.first(where: { $0.leader == leader })
    else { return nil }
    let words = state.words.followUp
    let silent = found.teams.filter { $0.isSilent(on: state.today) }
    let since = silent.compactMap(\.lastSign).min()
    return Row(
      line: id,
      [
        Run(
          "  " + TextWidth.fitted(state.municipality.employees[leader]?.name ?? "", to: 30)),
        Run(" " + (since.map(words.silent) ?? ""), .warning),
      ],
      right: [
        Run(
          silent.compactMap { state.municipality.teams[$0.team]?.name }.joined(separator: ", "),
          .faint)
      ], rightYields: true)
  }
}
