public import PlannerDomain

/// Moves a plan from one year to another by whole weeks, so that every day keeps its weekday and,
/// within the plan year, its ISO week number (week 53 becomes the next year's week 1 where the
/// other year has none).
public struct WeekShift: Hashable, Sendable {
  public let weeks: Int
  public let years: Int

  /// The shift that takes week 1 of a year to week 1 of another; nil outside 1 … 9998.
  public init?(from year: Int, to target: Int) {
    guard let start = ISOWeek(year: year, number: 1), let end = ISOWeek(year: target, number: 1)
    else { return nil }
    weeks = start.monday.days(until: end.monday) / 7
    years = target - year
  }

  public func callAsFunction(_ date: CivilDate) -> CivilDate {
    date.adding(days: 7 * weeks)
  }

  /// The entry with all its dates moved by the weeks and its plan year by the years.
  public func callAsFunction(_ entry: Entry) -> Entry {
    switch entry {
    case .profile, .theme, .provider, .competence, .role, .team, .package, .requisition: entry
    case .employee(let employee): .employee(self(employee))
    case .record(let record): .record(self(record))
    case .offering(let offering): .offering(self(offering))
    case .session(let session): .session(self(session))
    case .assignment(let assignment): .assignment(self(assignment))
    case .budget(let budget):
      .budget(Budget(team: budget.id.team, year: budget.id.year + years, frame: budget.frame))
    }
  }

  private func callAsFunction(_ employee: Employee) -> Employee {
    var employee = employee
    employee.hired = self(employee.hired)
    employee.left = employee.left.map { self($0) }
    return employee
  }

  private func callAsFunction(_ record: CompetenceRecord) -> CompetenceRecord {
    var record = record
    record.date = self(record.date)
    record.validUntil = record.validUntil.map { self($0) }
    record.ended = record.ended.map { self($0) }
    return record
  }

  private func callAsFunction(_ offering: Offering) -> Offering {
    var offering = offering
    offering.contentReviewed = offering.contentReviewed.map { self($0) }
    for index in offering.subsidies.indices {
      offering.subsidies[index].from = offering.subsidies[index].from.map { self($0) }
      offering.subsidies[index].until = offering.subsidies[index].until.map { self($0) }
    }
    return offering
  }

  private func callAsFunction(_ session: CourseSession) -> CourseSession {
    var session = session
    session.days = session.days.map { self($0) }
    session.enrolmentDeadline = session.enrolmentDeadline.map { self($0) }
    session.freeUntil = session.freeUntil.map { self($0) }
    for index in session.lateFees.indices {
      session.lateFees[index].from = self(session.lateFees[index].from)
    }
    return session
  }

  private func callAsFunction(_ assignment: Assignment) -> Assignment {
    var assignment = assignment
    assignment.year += years
    for index in assignment.history.indices {
      assignment.history[index].date = self(assignment.history[index].date)
    }
    return assignment
  }
}

extension ImportedPlan {
  /// The same plan for another year; nil when this one does not say which year it is for.
  public func shifted(toPlanYear year: Int) -> ImportedPlan? {
    guard let planYear, let shift = WeekShift(from: planYear, to: year) else { return nil }
    var plan = self
    plan.entries = entries.map { shift($0) }
    plan.planYear = year
    return plan
  }
}
