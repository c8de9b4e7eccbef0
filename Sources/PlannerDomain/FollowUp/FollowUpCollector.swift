/// Gathers the figures of `FollowUpStatus` in one pass over agreements, goals and ratings.
struct FollowUpCollector {
  private(set) var teams: [Identifier<Team>: TeamFollowUp] = [:]
  private(set) var transfer = TransferTally()
  private(set) var trend: [QuarterFollowUp]

  private let municipality: Municipality
  private let today: CivilDate
  private let scan: DutyScan
  private let firstDay: CivilDate
  private let firstQuarter: Int

  init(_ municipality: Municipality, on today: CivilDate) {
    self.municipality = municipality
    self.today = today
    scan = DutyScan(
      municipality: municipality, today: today,
      until: today.adding(days: FollowUpStatus.daysAhead))
    firstDay = today.adding(months: -FollowUpStatus.monthsBack)
    let first = Quarter(of: today).adding(1 - FollowUpStatus.quarters)
    firstQuarter = first.index
    trend = (0..<FollowUpStatus.quarters).map { QuarterFollowUp(first.adding($0)) }
  }

  mutating func collect(from chosen: Set<Identifier<Team>>?) {
    for agreement in municipality.agreements.values
    where agreement.recorded != .lapsed && chosen?.contains(agreement.team) ?? true {
      look(at: agreement)
    }
    teams = teams.mapValues { team in
      var team = team
      team.overdue = DueDuty.sorted(team.overdue)
      team.soon = DueDuty.sorted(team.soon)
      return team
    }
    for rating in municipality.ratings.values {
      if let chosen {
        guard let assignment = municipality.assignments[rating.assignment],
          let team = municipality.employees[assignment.employee]?.team, chosen.contains(team)
        else { continue }
      }
      count(rating)
    }
  }

  private mutating func look(at agreement: ImplementationAgreement) {
    let course = municipality.course(of: agreement)
    var team = teams.removeValue(forKey: agreement.team) ?? TeamFollowUp(agreement.team)
    var last = later(agreement.history.last?.date, agreement.signatures.last?.date)
    last = later(last, latestRating(of: agreement))
    scan.visit(agreement, course: course) { duty, look in
      last = later(last, look.lastSign)
      if !look.isGivenUp, let due = look.due, due < today {
        count(duty, due: due, done: look.done, &team)
      }
    } _: { duty in
      if duty.isOverdue(on: today) {
        team.overdue.append(duty)
      } else {
        team.soon.append(duty)
      }
    }
    team.lastSign = later(team.lastSign, last)
    teams[agreement.team] = team
  }

  private func latestRating(of agreement: ImplementationAgreement) -> CivilDate? {
    var last: CivilDate?
    for assignment in agreement.assignments {
      for rating in municipality.ratingsOfAssignment[assignment] {
        last = later(last, municipality.ratings[rating]?.date)
      }
    }
    return last
  }

  /// The later of two days, of which either may be missing.
  private func later(_ one: CivilDate?, _ other: CivilDate?) -> CivilDate? {
    guard let one, let other else { return one ?? other }
    return one < other ? other : one
  }

  // MARK: - Done in time

  private mutating func count(
    _ duty: Duty, due: CivilDate, done: CivilDate?, _ team: inout TeamFollowUp
  ) {
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
    let place = Quarter(of: due).index - firstQuarter
    guard trend.indices.contains(place) else { return }
    if inTime { trend[place].inTime.append(duty) } else { trend[place].notInTime.append(duty) }
  }

  // MARK: - Ratings

  private mutating func count(_ rating: TransferRating) {
    if rating.date >= firstDay { transfer.add(rating) }
    let place = Quarter(of: rating.date).index - firstQuarter
    if trend.indices.contains(place) { trend[place].transfer.add(rating) }
  }
}
