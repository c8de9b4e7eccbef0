/// What is required, what is there, and what is missing, for some employees on a day.
public struct GapAnalysis: Hashable, Sendable {
  /// How each employee stands in every competence that is required of them or that they have.
  public private(set) var standings: [Identifier<Employee>: [Identifier<Competence>: Standing]]
  /// The most pressing first; among equals by employee and competence.
  public private(set) var gaps: [Gap]
  /// Competences that someone here is required to have.
  public private(set) var required: Set<Identifier<Competence>>

  /// The analysis of those of the employees given who are employed on the day.
  public init(
    of municipality: Municipality, employees: some Sequence<Employee>, on day: CivilDate
  ) {
    var standings: [Identifier<Employee>: [Identifier<Competence>: Standing]] = [:]
    var gaps: [Gap] = []
    var roles: Set<Identifier<Role>> = []
    for employee in employees where employee.isEmployed(on: day) {
      standings[employee.id] = municipality.standings(of: employee, on: day, gaps: &gaps)
      roles.insert(employee.role)
    }
    self.standings = standings
    self.gaps = gaps.sorted { $0.isMorePressing(than: $1) }
    required = Set(
      roles.flatMap { municipality.roles[$0]?.profile.requirements ?? [] }.map(\.competence))
  }

  /// The analysis of all whom some analyses are of, none of them in more than one.
  public init(joining parts: [GapAnalysis]) {
    standings = [:]
    standings.reserveCapacity(parts.reduce(0) { $0 + $1.standings.count })
    for part in parts { standings.merge(part.standings) { $1 } }
    gaps = parts.flatMap(\.gaps).sorted { $0.isMorePressing(than: $1) }
    required = parts.reduce(into: []) { $0.formUnion($1.required) }
  }

  /// Brings it up to date with new records of an employee who is in it.
  public mutating func renew(
    _ employee: Identifier<Employee>, in municipality: Municipality, on day: CivilDate
  ) {
    guard standings[employee] != nil, let employee = municipality.employees[employee] else {
      return
    }
    var own: [Gap] = []
    standings[employee.id] = municipality.standings(of: employee, on: day, gaps: &own)
    gaps = (gaps.filter { $0.employee != employee.id } + own)
      .sorted { $0.isMorePressing(than: $1) }
  }

  public func gaps(of employee: Identifier<Employee>) -> [Gap] {
    gaps.filter { $0.employee == employee }
  }

  /// Those among the gaps that the offering lifts the level in.
  public func gaps(liftedBy offering: Offering) -> [Gap] {
    // An offering develops few competences, and there are many gaps to be held against them.
    let develops = Array(offering.develops)
    return gaps.filter { gap in
      develops.contains { $0.key == gap.competence && $0.value > gap.actual }
    }
  }

  public func lifts(_ offering: Offering) -> Bool {
    gaps.contains { gap in (offering.develops[gap.competence] ?? .none) > gap.actual }
  }
}

extension Municipality {
  /// How an employee stands, and what they lack.
  fileprivate func standings(
    of employee: Employee, on day: CivilDate, gaps: inout [Gap]
  ) -> [Identifier<Competence>: Standing] {
    let records = records(of: employee.id)
    let requirements = roles[employee.role]?.profile.requirements ?? []
    var own = [Identifier<Competence>: Standing](
      minimumCapacity: max(records.count, requirements.count))
    for requirement in requirements {
      let standing = Standing(
        of: employee, requirement: requirement,
        records: records.lazy.filter { $0.competence == requirement.competence }, on: day)
      own[requirement.competence] = standing
      if standing.gap > 0, let due = standing.due,
        let competence = competences[requirement.competence]
      {
        gaps.append(
          Gap(
            employee: employee.id, competence: competence, required: requirement.level,
            actual: standing.level, due: due, on: day))
      }
    }
    for competence in records.lazy.map(\.competence) where own[competence] == nil {
      own[competence] = Standing(
        of: employee, requirement: nil,
        records: records.lazy.filter { $0.competence == competence }, on: day)
    }
    return own
  }
}

extension Gap {
  fileprivate func isMorePressing(than other: Gap) -> Bool {
    if weight != other.weight { return weight > other.weight }
    return (employee, competence) < (other.employee, other.competence)
  }
}
