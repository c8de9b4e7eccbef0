/// How an employee stands in one competence on a day.
public struct Standing: Hashable, Sendable {
  /// The record that the level rests on; nil at level 0 for want of any.
  public let record: Identifier<CompetenceRecord>?
  /// The last day on which the level counts, by the record's own end or the role's renewal.
  public let countsUntil: CivilDate?
  /// The last day on which the required level is there, perhaps by another record; nil when it
  /// does not end, or is not there.
  let enoughUntil: CivilDate?
  /// The day by which the required level must be there, or the day it lapsed where that is later;
  /// nil when nothing is required.
  public let due: CivilDate?
  /// The level that the role requires; nil when it requires none of it.
  public let required: CompetenceLevel?
  /// The best level of which a record is valid.
  public let level: CompetenceLevel

  /// Required level − best valid level, never below 0.
  public var gap: Int {
    max(0, (required?.rawValue ?? 0) - level.rawValue)
  }

  public func isLate(on day: CivilDate) -> Bool {
    gap > 0 && (due.map { $0 < day } ?? false)
  }

  /// Whether the level is enough today but stops counting within some months.
  public func expires(within months: Int, of day: CivilDate) -> Bool {
    guard let required, gap == 0, required > .none, let enoughUntil else {
      return false
    }
    return enoughUntil <= day.adding(months: months)
  }
}

extension Municipality {
  /// The record that a standing rests on; nil at level 0 for want of any.
  public func record(of standing: Standing) -> CompetenceRecord? {
    standing.record.flatMap { records[$0] }
  }

  /// How an employee stands in a competence; nil for an unknown employee.
  public func standing(
    of employee: Identifier<Employee>, in competence: Identifier<Competence>, on day: CivilDate
  ) -> Standing? {
    guard let employee = employees[employee] else { return nil }
    let requirement = roles[employee.role]?.profile.requirement(for: competence)
    let records = records(of: employee.id).filter { $0.competence == competence }
    return Standing(of: employee, requirement: requirement, records: records, on: day)
  }
}

extension Standing {
  init(
    of employee: Employee, requirement: CompetenceProfile.Requirement?,
    records: some Sequence<CompetenceRecord>, on day: CivilDate
  ) {
    let needed = requirement?.level ?? .none
    let never = CivilDate(dayNumber: .max)
    var best: (record: CompetenceRecord, until: CivilDate)?
    var enoughUntil: CivilDate?
    var lapsed: CivilDate?
    for record in records where record.hasBegunAndNotEnded(on: day) {
      let renewal = requirement?.renewEveryMonths.map { record.date.adding(months: $0) }
      let until = [renewal, record.validUntil].compactMap(\.self).min() ?? never
      guard day <= until else {
        if record.level >= needed { lapsed = max(lapsed ?? until, until) }
        continue
      }
      if record.level >= needed { enoughUntil = max(enoughUntil ?? until, until) }
      if let found = best {
        let isBetter =
          (record.level, until, record.date, record.id) > (
            found.record.level, found.until, found.record.date, found.record.id
          )
        if !isBetter { continue }
      }
      best = (record, until)
    }
    self.init(
      record: best?.record.id,
      countsUntil: best.flatMap { $0.until == never ? nil : $0.until },
      enoughUntil: enoughUntil == never ? nil : enoughUntil,
      due: requirement.map {
        let first = employee.hired.adding(months: $0.withinMonths)
        return enoughUntil == nil ? max(first, lapsed ?? first) : first
      },
      required: requirement?.level, level: best?.record.level ?? .none)
  }
}
