/// What is required, what is there, and what is missing, for some employees on a day.
public struct GapAnalysis: Hashable, Sendable {
  /// How each employee stands in every competence that is required of them or that they have.
  public let standings: [Identifier<Employee>: [Identifier<Competence>: Standing]]
  /// The most pressing first; among equals by employee and competence.
  public let gaps: [Gap]
  /// Competences that someone here is required to have.
  public let required: Set<Identifier<Competence>>

  /// The analysis of those of the employees given who are employed on the day.
  public init(
    of municipality: Municipality, employees: some Sequence<Employee>, on day: CivilDate
  ) {
    var standings: [Identifier<Employee>: [Identifier<Competence>: Standing]] = [:]
    var gaps: [Gap] = []
    var required: Set<Identifier<Competence>> = []
    for employee in employees where employee.isEmployed(on: day) {
      let records = Dictionary(grouping: municipality.records(of: employee.id), by: \.competence)
      let profile = municipality.roles[employee.role]?.profile ?? CompetenceProfile()
      var own: [Identifier<Competence>: Standing] = [:]
      for requirement in profile.requirements {
        let standing = Standing(
          of: employee, requirement: requirement,
          records: records[requirement.competence] ?? [], on: day)
        own[requirement.competence] = standing
        required.insert(requirement.competence)
        if standing.gap > 0, let due = standing.due,
          let competence = municipality.competences[requirement.competence]
        {
          gaps.append(
            Gap(
              employee: employee.id, competence: competence.id, required: requirement.level,
              actual: standing.level, due: due, isLate: due < day,
              monthsLate: due.wholeMonths(until: day), nature: competence.nature))
        }
      }
      for (competence, records) in records where own[competence] == nil {
        own[competence] = Standing(of: employee, requirement: nil, records: records, on: day)
      }
      standings[employee.id] = own
    }
    self.standings = standings
    self.required = required
    self.gaps = gaps.sorted {
      ($1.weight, $0.employee, $0.competence) < ($0.weight, $1.employee, $1.competence)
    }
  }

  public func gaps(of employee: Identifier<Employee>) -> [Gap] {
    gaps.filter { $0.employee == employee }
  }

  /// Those among the gaps that the offering lifts the level in.
  public func gaps(liftedBy offering: Offering) -> [Gap] {
    gaps.filter { gap in (offering.develops[gap.competence] ?? .none) > gap.actual }
  }
}
