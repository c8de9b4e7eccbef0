/// Gathers a team's figures in one pass over its agreements, goals and ratings.
final class FollowUpCollector {
  private(set) var team: TeamFollowUp
  /// Whether the team has any agreement that has not lapsed.
  private(set) var hasAgreements = false
  private(set) var transfer = TransferTally()
  private(set) var trend: [QuarterFollowUp]

  private let municipality: Municipality
  private let today: CivilDate
  private let scan: DutyScan
  private let firstDay: CivilDate
  /// The first day of each quarter of the trend, and of the one after the last.
  private let starts: [CivilDate]

  init(of team: Identifier<Team>, in municipality: Municipality, on today: CivilDate) {
    self.team = TeamFollowUp(team)
    self.municipality = municipality
    self.today = today
    scan = DutyScan(
      municipality: municipality, today: today,
      until: today.adding(days: FollowUpStatus.daysAhead))
    firstDay = today.adding(months: -FollowUpStatus.monthsBack)
    let first = Quarter(of: today).adding(1 - FollowUpStatus.quarters)
    starts = (0...FollowUpStatus.quarters).map { first.adding($0).start }
    trend = (0..<FollowUpStatus.quarters).map { QuarterFollowUp(first.adding($0)) }
  }

  func collect() {
    for id in municipality.agreementsOfTeam[team.team] {
      guard let agreement = municipality.agreements[id], agreement.recorded != .lapsed else {
        continue
      }
      hasAgreements = true
      look(at: agreement)
    }
    team.overdue = DueDuty.sorted(team.overdue)
    team.soon = DueDuty.sorted(team.soon)
    for employee in municipality.employeesOfTeam[team.team] {
      for assignment in municipality.assignmentsOfEmployee[employee] {
        for rating in municipality.ratingsOfAssignment[assignment] { count(rating) }
      }
    }
  }

  private func look(at agreement: ImplementationAgreement) {
    let course = municipality.course(of: agreement)
    var last = later(agreement.history.last?.date, agreement.signatures.last?.date)
    last = later(last, latestRating(of: agreement))
    scan.visit(agreement, course: course) { duty, look in
      last = later(last, look.lastSign)
      if !look.isGivenUp, let due = look.due, due < today {
        count(duty, due: due, done: look.done)
      }
    } _: { duty in
      if duty.isOverdue(on: today) {
        team.overdue.append(duty)
      } else {
        team.soon.append(duty)
      }
    }
    team.lastSign = later(team.lastSign, last)
  }

  private func latestRating(of agreement: ImplementationAgreement) -> CivilDate? {
    var last: CivilDate?
    for assignment in agreement.assignments {
      let ratings = municipality.ratings(of: assignment)
      for index in ratings.indices { last = later(last, ratings[index].date) }
    }
    return last
  }

  /// The later of two days, of which either may be missing.
  private func later(_ one: CivilDate?, _ other: CivilDate?) -> CivilDate? {
    guard let one, let other else { return one ?? other }
    return one < other ? other : one
  }

  // MARK: - Done in time

  private func count(_ duty: Duty, due: CivilDate, done: CivilDate?) {
    let inTime = done.map { $0 <= due } ?? false
    if due >= firstDay {
      if inTime {
        team.inTime.append(duty)
      } else if done != nil {
        team.late.append(duty)
      } else {
        team.missed.append(duty)
      }
    }
    guard let place = place(of: due) else { return }
    if inTime { trend[place].inTime.append(duty) } else { trend[place].notInTime.append(duty) }
  }

  // MARK: - Ratings

  private func count(_ rating: TransferRating) {
    if rating.date >= firstDay { transfer.add(rating) }
    if let place = place(of: rating.date) { trend[place].transfer.add(rating) }
  }

  /// The quarter of the trend that a day lies in; nil outside them.
  private func place(of day: CivilDate) -> Int? {
    guard day < starts[starts.count - 1] else { return nil }
    return starts.indices.dropLast().last { starts[$0] <= day }
  }
}
