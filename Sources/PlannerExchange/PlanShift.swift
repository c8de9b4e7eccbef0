internal import PlannerDomain

/// Moves a plan to another year, and what has happened no later than a day.
///
/// What is planned moves with the plan year. What has happened (records, reviews, steps taken,
/// sessions begun, people hired) moves with it too, unless something of it would then lie after
/// today; in that case all of it moves by fewer whole weeks, so that it keeps its weekdays and its
/// order, and what was last is as near today as can be.
struct PlanShift {
  private let plan: WeekShift
  private let planYear: Int
  /// The weeks that what has happened moves by.
  private let pastWeeks: Int
  /// The last day on which something had happened.
  private let latest: CivilDate
  private let starts: [Identifier<CourseSession>: CivilDate]

  init(_ shift: WeekShift, of entries: [Entry], planYear: Int, today: CivilDate?) {
    plan = shift
    self.planYear = planYear
    let latest = entries.flatMap(\.happened).max() ?? CivilDate(dayNumber: .min / 2)
    let room = today.map { latest.days(until: $0) } ?? 7 * shift.weeks
    self.latest = latest
    pastWeeks = min(shift.weeks, (room - (room % 7 + 7) % 7) / 7)
    starts = entries.reduce(into: [:]) { starts, entry in
      if case .session(let session) = entry { starts[session.id] = session.start }
    }
  }

  func callAsFunction(_ entry: Entry) -> Entry {
    switch entry {
    case .profile, .theme, .provider, .competence, .role, .team, .package, .requisition,
      .agreementTemplate:
      entry
    case .employee(let employee): .employee(moved(employee))
    case .record(let record): .record(moved(record))
    case .offering(let offering): .offering(moved(offering))
    case .session(let session): .session(moved(session))
    case .assignment(let assignment): .assignment(moved(assignment))
    case .budget(let budget):
      .budget(Budget(team: budget.id.team, year: budget.id.year + plan.years, frame: budget.frame))
    case .agreement(let agreement): .agreement(moved(agreement))
    case .adviceDismissal(let dismissal): .adviceDismissal(moved(dismissal))
    case .followUpGoal(let goal): .followUpGoal(moved(goal))
    case .rating(let rating): .rating(moved(rating))
    case .strategy(let strategy): .strategy(moved(strategy))
    }
  }

  /// How many years the plan year moves by.
  var years: Int { plan.years }

  func past(_ date: CivilDate) -> CivilDate { date.adding(days: 7 * pastWeeks) }

  func moved(_ date: CivilDate) -> CivilDate { date <= latest ? past(date) : plan(date) }

  private func moved(_ employee: Employee) -> Employee {
    var employee = employee
    employee.hired = moved(employee.hired)
    employee.left = employee.left.map { moved($0) }
    return employee
  }

  /// A record is valid for as long as it was, counted from its day.
  private func moved(_ record: CompetenceRecord) -> CompetenceRecord {
    var record = record
    record.date = past(record.date)
    record.validUntil = record.validUntil.map { past($0) }
    record.ended = record.ended.map { past($0) }
    return record
  }

  private func moved(_ offering: Offering) -> Offering {
    var offering = offering
    offering.contentReviewed = offering.contentReviewed.map { past($0) }
    for index in offering.subsidies.indices {
      offering.subsidies[index].from = offering.subsidies[index].from.map { plan($0) }
      offering.subsidies[index].until = offering.subsidies[index].until.map { plan($0) }
    }
    return offering
  }

  /// A session moves as one, by its first day.
  private func moved(_ session: CourseSession) -> CourseSession {
    let isPast = session.start <= latest
    func move(_ date: CivilDate) -> CivilDate { isPast ? past(date) : plan(date) }
    var session = session
    session.days = session.days.map(move)
    session.enrolmentDeadline = session.enrolmentDeadline.map(move)
    session.freeUntil = session.freeUntil.map(move)
    for index in session.lateFees.indices {
      session.lateFees[index].from = move(session.lateFees[index].from)
    }
    return session
  }

  private func moved(_ assignment: Assignment) -> Assignment {
    var assignment = assignment
    assignment.year += years(of: assignment)
    for index in assignment.history.indices {
      assignment.history[index].date = past(assignment.history[index].date)
    }
    return assignment
  }

  /// What was taken belongs to the year in which its session, or else its last step, now falls.
  private func years(of assignment: Assignment) -> Int {
    guard pastWeeks != plan.weeks, assignment.year < planYear,
      let day = assignment.session.flatMap({ starts[$0] }) ?? assignment.history.last?.date
    else { return plan.years }
    return moved(day).year - day.year
  }
}

extension Entry {
  /// The days on which something about it happened.
  fileprivate var happened: [CivilDate] {
    switch self {
    case .record(let record): [record.date, record.ended].compactMap(\.self)
    case .offering(let offering): [offering.contentReviewed].compactMap(\.self)
    case .session(let session): session.state == .held ? session.days : []
    case .assignment(let assignment): assignment.history.map(\.date)
    default: happenedAfterwards
    }
  }
}
