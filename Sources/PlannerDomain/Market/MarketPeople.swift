/// Those whose needs are asked about, with what they lack.
struct MarketPeople {
  struct Person {
    let employee: Employee
    let group: TargetGroup
  }

  let people: [Identifier<Employee>: Person]
  /// The most pressing first.
  let gaps: [Gap]
  /// Those of the gaps that no dated run will close which someone is on the way to.
  let open: [Gap]

  init(of municipality: Municipality, within scope: StatisticsScope, on today: CivilDate) {
    var people: [Identifier<Employee>: Person] = [:]
    for employee in municipality.employees.values where employee.isEmployed(on: today) {
      guard let group = municipality.roles[employee.role]?.targetGroup,
        scope.takes(group, of: employee.team)
      else { continue }
      people[employee.id] = Person(employee: employee, group: group)
    }
    self.people = people
    gaps =
      GapAnalysis(
        of: municipality, employees: people.values.lazy.map(\.employee), on: today
      ).gaps
    open = gaps.filter { !municipality.isOnTheWay(to: $0) }
  }
}

extension Municipality {
  /// Whether the employee has a place in a coming run, or leave to take one, that lifts to the level
  /// required.
  fileprivate func isOnTheWay(to gap: Gap) -> Bool {
    var isOnTheWay = false
    eachAssignment(of: gap.employee) { assignment in
      guard !isOnTheWay, assignment.state.isLive, assignment.state != .wished,
        let session = assignment.session.flatMap({ sessions[$0] }), session.isOn,
        let level = offerings[assignment.offering]?.develops[gap.competence]
      else { return }
      isOnTheWay = level >= gap.required
    }
    return isOnTheWay
  }
}
