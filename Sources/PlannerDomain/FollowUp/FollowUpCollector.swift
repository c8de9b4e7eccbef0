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
    for id in teams.keys {
      teams[id]?.overdue.sort(by: DueDuty.isEarlier)
      teams[id]?.soon.sort(by: DueDuty.isEarlier)
    }
    for rating in municipality.ratings.values {
      if let chosen {
        guard let assignment = municipality.assignments[rating.assignment],
          let team = municipality.employees[assignment.employee]?.team, chosen.contains(team)
        else { continue }
      }
      count(rating)
    }
    transfer.settle()
    for index in trend.indices { trend[index].transfer.settle() }
  }

  private mutating func look(at agreement: ImplementationAgreement) {
    let course = municipality.course(of: agreement)
    let goals =
      agreement.isRunning || agreement.recorded == .concluded
      ? municipality.goals(of: agreement.id).sorted { $0.id < $1.id } : []
    var team = teams.removeValue(forKey: agreement.team) ?? TeamFollowUp(agreement.team)
    scan.visit(agreement, course: course, goals: goals) { duty in
      if duty.isOverdue(on: today) {
        team.overdue.append(duty)
      } else {
        team.soon.append(duty)
      }
    }
    note(lastSign(of: agreement, goals), &team)
    if agreement.firstAgreed != nil {
      for item in agreement.terms.items { count(item, of: agreement, course: course, &team) }
      for goal in goals { count(goal, course: course, &team) }
    }
    teams[agreement.team] = team
  }

  private func lastSign(
    of agreement: ImplementationAgreement, _ goals: [FollowUpGoal]
  ) -> CivilDate? {
    var last = agreement.history.last?.date
    func note(_ date: CivilDate?) { if let date { last = max(last ?? date, date) } }
    note(agreement.events.last?.date)
    note(agreement.signatures.last?.date)
    for goal in goals { note(goal.history.last?.date) }
    for id in agreement.assignments {
      for rating in municipality.ratingsOfAssignment[id] {
        note(municipality.ratings[rating]?.date)
      }
    }
    return last
  }

  private func note(_ date: CivilDate?, _ team: inout TeamFollowUp) {
    if let date { team.lastSign = max(team.lastSign ?? date, date) }
  }

  // MARK: - Done in time

  private mutating func count(
    _ item: AgreementItem, of agreement: ImplementationAgreement, course: Period?,
    _ team: inout TeamFollowUp
  ) {
    let status = agreement.status(of: item.number)
    guard status.closed == nil, let due = status.rescheduled ?? item.due.date(of: course),
      due < today
    else { return }
    count(.item(agreement.id, item.number), due: due, done: status.done?.date, &team)
  }

  private mutating func count(
    _ goal: FollowUpGoal, course: Period?, _ team: inout TeamFollowUp
  ) {
    guard goal.state != .dropped, let due = goal.dueDate(of: course), due < today else { return }
    count(.goal(goal.id), due: due, done: goal.settled, &team)
  }

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
