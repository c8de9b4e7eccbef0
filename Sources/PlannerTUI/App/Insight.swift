import PlannerDomain

/// Answers to the questions that screens ask again and again, kept until the plan changes.
struct Insight: Hashable, Sendable {
  /// What the answers depend on.
  struct Basis: Hashable, Sendable {
    var version: Int
    var team: Identifier<Team>?
    var year: Int
    var today: CivilDate
  }

  private(set) var basis: Basis?
  /// Those in the chosen team, or all, who are employed; by name.
  private(set) var employees: [Employee] = []
  private(set) var analysis = GapAnalysis(
    of: Municipality(), employees: [], on: .init(dayNumber: 0))
  /// Of each of the chosen teams in the plan year, by team name; empty while only what is to be seen
  /// first has been read.
  private(set) var teams: [TeamInsight] = []

  /// Of the chosen team's people in the plan year.
  var conflicts: [Conflict] { teams.flatMap(\.conflicts) }

  /// Of the chosen team, or all; by team name.
  var budgets: [BudgetStatus] { teams.map(\.budget) }

  /// Brings the answers up to date.
  mutating func refresh(_ plan: Plan, basis: Basis) {
    guard basis != self.basis else { return }
    if !keepsUp(with: plan, basis) { reckon(plan, basis) }
    self.basis = basis
  }

  private mutating func reckon(_ plan: Plan, _ basis: Basis) {
    let municipality = plan.municipality
    employees = municipality.people(in: basis.team, on: basis.today)
    analysis = GapAnalysis(
      joining: employees.concurrentStretches {
        [GapAnalysis(of: municipality, employees: $0, on: basis.today)]
      })
    teams = Self.teams(of: plan, basis)
  }

  private static func teams(of plan: Plan, _ basis: Basis) -> [TeamInsight] {
    // While only what is to be seen first is there, so are the gaps alone.
    guard plan.isWhole else { return [] }
    let municipality = plan.municipality
    return municipality.teamsByName.map(\.id).filter { basis.team == nil || $0 == basis.team }
      .concurrentStretches { teams in
        teams.map { TeamInsight(of: $0, in: basis.year, municipality, on: basis.today) }
      }
  }

  /// Brings up to date what the latest act touched, and nothing else; false where it may have
  /// touched anything.
  private mutating func keepsUp(with plan: Plan, _ basis: Basis) -> Bool {
    guard var old = self.basis, let touched = plan.touched(since: old.version) else { return false }
    old.version = basis.version
    guard old == basis else { return false }
    for employee in touched.standings {
      analysis.renew(employee, in: plan.municipality, on: basis.today)
    }
    if teams.isEmpty {
      teams = Self.teams(of: plan, basis)
      // As the whole plan has them, which else would be there twice.
      employees = employees.compactMap { plan.municipality.employees[$0.id] }
    }
    for (place, team) in teams.enumerated() where touched.plans.contains(team.team) {
      teams[place] = TeamInsight(
        of: team.team, in: basis.year, plan.municipality, on: basis.today)
    }
    return true
  }
}

extension Municipality {
  /// The team's employees, or all, who are employed on the day or will be; by name.
  func people(in team: Identifier<Team>?, on day: CivilDate) -> [Employee] {
    let all = team.map { employees(of: $0) } ?? Array(employees.values)
    return all.filter { $0.left.map { day <= $0 } ?? true }.sortedByName(\.name)
  }

  var teamsByName: [Team] { teams.values.sortedByName(\.name) }
}

extension Sequence {
  /// In the order of Danish names.
  func sortedByName(_ name: (Element) -> String) -> [Element] {
    map { (DanishText.sortKey(name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
