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
  private(set) var catalogue: Catalogue?
  /// Of the chosen team's people in the plan year.
  private(set) var conflicts: [Conflict] = []
  /// Of the chosen team, or all; by team name.
  private(set) var budgets: [BudgetStatus] = []

  /// Brings the answers up to date; the catalogue, the dearest, only when a screen shows it.
  mutating func refresh(
    _ municipality: Municipality, basis: Basis, needsCatalogue: Bool
  ) {
    if basis != self.basis {
      self.basis = basis
      catalogue = nil
      employees = municipality.people(in: basis.team, on: basis.today)
      analysis = GapAnalysis(of: municipality, employees: employees, on: basis.today)
      let check = ConflictCheck(municipality, on: basis.today)
      conflicts = check.conflicts(in: basis.year).filter { conflict in
        basis.team == nil || municipality.team(of: conflict.assignment) == basis.team
      }
      budgets = municipality.teamsByName
        .filter { basis.team == nil || $0.id == basis.team }
        .map { BudgetStatus(of: $0.id, in: basis.year, municipality: municipality) }
    }
    if needsCatalogue, catalogue == nil {
      catalogue = Catalogue(of: municipality, on: basis.today, against: analysis)
    }
  }
}

extension Municipality {
  /// The team's employees, or all, who are employed on the day or will be; by name.
  func people(in team: Identifier<Team>?, on day: CivilDate) -> [Employee] {
    let all = team.map { employees(of: $0) } ?? Array(employees.values)
    return all.filter { $0.left.map { day <= $0 } ?? true }.sortedByName(\.name)
  }

  var teamsByName: [Team] { teams.values.sortedByName(\.name) }

  func team(of assignment: Identifier<Assignment>) -> Identifier<Team>? {
    assignments[assignment].flatMap { employees[$0.employee]?.team }
  }
}

extension Sequence {
  /// In the order of Danish names.
  func sortedByName(_ name: (Element) -> String) -> [Element] {
    map { (DanishText.sortKey(name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
