import PlannerDomain

/// How a team's plan for a year stands.
struct TeamInsight: Hashable, Sendable {
  let team: Identifier<Team>
  let conflicts: [Conflict]
  let budget: BudgetStatus

  init(
    of team: Identifier<Team>, in year: Int, _ municipality: Municipality, on today: CivilDate
  ) {
    self.team = team
    conflicts = ConflictCheck(municipality, on: today).conflicts(of: team, in: year)
    budget = BudgetStatus(of: team, in: year, municipality: municipality)
  }
}
