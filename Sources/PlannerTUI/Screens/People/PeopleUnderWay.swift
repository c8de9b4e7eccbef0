import PlannerDomain

/// How far what is planned lifts those in view; kept until the plan or the people change.
struct PeopleUnderWay: Hashable, Sendable {
  private var basis: PeopleGrid.Basis?
  private var levels: [Identifier<Employee>: [Identifier<Competence>: CompetenceLevel]] = [:]

  /// - Parameter lines: those of the grid that are in view.
  mutating func refresh(_ grid: PeopleGrid, lines: Range<Int>, in municipality: Municipality) {
    let known = basis == grid.basis ? levels : [:]
    basis = grid.basis
    levels = [:]
    for case .person(let index) in grid.lines[lines.clamped(to: grid.lines.indices)] {
      let person = grid.people[index].id
      levels[person] = known[person] ?? municipality.plannedLevels(of: person)
    }
  }

  /// Whether what is planned for someone in view lifts the competence above where they stand.
  func lifts(
    _ competence: Identifier<Competence>, of employee: Identifier<Employee>, at standing: Standing
  ) -> Bool {
    standing.isLifted(to: levels[employee]?[competence])
  }
}
