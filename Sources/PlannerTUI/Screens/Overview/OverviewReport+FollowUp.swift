import PlannerDomain

/// Lines about agreements and following up.
extension OverviewReport {
  static func duty(
    _ row: FollowUpRow.ID, _ section: OverviewSection, _ state: AppState
  ) -> Line {
    var telling = FollowUpTelling(state.words, state.municipality)
    let duty = state.overview.followUp.duties.first { FollowUpRow.open($0).id == row }
    var line = Line(
      section, .agreement, duty?.agreement.rawValue ?? "",
      duty.map { telling.about($0.agreement) })
    line.text = duty.map { telling.told(.open($0), on: state.today).what }
    line.tell(duty?.due, on: state.today)
    return line
  }

  static func missing(
    _ assignment: Identifier<Assignment>, _ section: OverviewSection, _ state: AppState
  ) -> Line {
    let municipality = state.municipality
    let plan = municipality.assignments[assignment]
    var line = Line(
      section, .assignment, assignment.rawValue,
      plan.flatMap { municipality.employees[$0.employee]?.name })
    line.about = plan.flatMap { municipality.offerings[$0.offering]?.title }
    let missing = state.overview.followUp.missing.first { $0.assignment == assignment }
    line.tell(missing?.start, on: state.today)
    return line
  }

  static func unsigned(
    _ agreement: Identifier<ImplementationAgreement>, _ section: OverviewSection, _ state: AppState
  ) -> Line {
    var telling = FollowUpTelling(state.words, state.municipality)
    let row = state.overview.followUp.unsigned.first { $0.agreement == agreement }
    var line = Line(section, .agreement, agreement.rawValue, telling.about(agreement))
    line.count = row?.unsigned
    line.tell(row?.course?.first, on: state.today)
    return line
  }

  static func overdue(
    _ team: Identifier<Team>, _ section: OverviewSection, _ state: AppState
  ) -> Line {
    var line = Line(section, .team, team.rawValue, state.municipality.teams[team]?.name)
    line.count = state.overview.followUp.teams.first { $0.team == team }?.overdue.count
    return line
  }

  static func silent(
    _ leader: Identifier<Employee>, _ section: OverviewSection, _ state: AppState
  ) -> Line {
    let municipality = state.municipality
    var line = Line(section, .employee, leader.rawValue, municipality.employees[leader]?.name)
    let found = state.overview.followUp.silent.first { $0.leader == leader }
    let teams = found?.teams.filter { $0.isSilent(on: state.today) } ?? []
    line.about = teams.compactMap { municipality.teams[$0.team]?.name }.joined(separator: ", ")
    line.tell(teams.compactMap(\.lastSign).min(), on: state.today)
    return line
  }
}
