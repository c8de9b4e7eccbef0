/// Walks through what is open by agreements, one agreement at a time.
///
/// A class, for to copy the municipality's many tables at every step would take most of the time.
final class DutyScan {
  let municipality: Municipality
  let today: CivilDate
  /// The last due date of interest; nil for all, and for what is due some day too.
  let until: CivilDate?

  init(municipality: Municipality, today: CivilDate, until: CivilDate?) {
    self.municipality = municipality
    self.today = today
    self.until = until
  }

  /// How an item or a goal stands, open or not.
  struct Look {
    let due: CivilDate?
    /// The day it was done or settled; nil while it is not.
    let done: CivilDate?
    let isGivenUp: Bool
    /// When anything last became of it.
    let lastSign: CivilDate?
  }

  /// Tells of every open duty of an agreement.
  ///
  /// - Parameter looked: is told how each item and goal stands, of what is or was in force.
  func visit(
    _ agreement: ImplementationAgreement, course: Period?,
    looked: (Duty, Look) -> Void = { _, _ in }, _ found: (DueDuty) -> Void
  ) {
    let began = agreement.history.last?.date ?? today
    let isRunning = agreement.isRunning
    if agreement.recorded == .draft, isDue(course?.first) {
      for party in municipality.missingSignatures(of: agreement) {
        found(signature(of: party, agreement, due: course?.first, since: began))
      }
    }
    guard isRunning || agreement.recorded == .concluded else { return }
    for index in agreement.terms.items.indices {
      let number = agreement.terms.items[index].number
      let standing = ItemStanding(
        ofItem: number, due: agreement.terms.items[index].due, in: agreement, course: course)
      looked(
        .item(agreement.id, number),
        Look(
          due: standing.due, done: standing.done, isGivenUp: standing.isClosed,
          lastSign: standing.lastEvent))
      guard isRunning, standing.isOpen, isDue(standing.due) else { continue }
      found(
        duty(
          .duty(.item(agreement.id, number)), agreement, agreement.terms.items[index].owner,
          deputy: standing.deputy, due: standing.due,
          since: max(began, standing.lastEvent ?? began)))
    }
    let goals = municipality.goals(of: agreement.id)
    for index in goals.indices {
      let standing = GoalStanding(goals[index].history)
      let due = standing.rescheduled ?? goals[index].due.date(of: course)
      let name = Duty.goal(goals[index].id)
      looked(
        name,
        Look(
          due: due, done: standing.state.isSettled ? standing.since : nil,
          isGivenUp: standing.state == .dropped, lastSign: standing.lastStep))
      guard isRunning, !standing.state.isSettled, isDue(due) else { continue }
      found(
        duty(
          .duty(name), agreement, goals[index].owner, deputy: standing.deputy, due: due,
          since: max(began, standing.lastStep ?? began)))
    }
    // Most courses are too new or too old to be asked about, which need not be looked up.
    if isRunning, let course, course.first <= today, today < course.last.adding(months: 12) {
      visitRatings(of: agreement, since: began, found)
    }
  }

  func isDue(_ date: CivilDate?) -> Bool {
    guard let until else { return true }
    return date.map { $0 <= until } ?? false
  }

  private func visitRatings(
    of agreement: ImplementationAgreement, since began: CivilDate, _ found: (DueDuty) -> Void
  ) {
    for id in agreement.assignments {
      guard let assignment = municipality.assignments[id],
        assignment.state.spendsMoney, !assignment.state.isGone,
        let end = assignment.session.flatMap({ municipality.sessions[$0]?.end }),
        let moment = RatingTimes.asked(on: today, after: end)
      else { continue }
      let due = RatingTimes.due(moment, after: end)
      guard isDue(due) else { continue }
      var given: Set<TransferRating.Rater> = []
      var last = began
      let ratings = municipality.ratings(of: id)
      for index in ratings.indices {
        last = max(last, ratings[index].date)
        if ratings[index].moment == moment { given.insert(ratings[index].rater) }
      }
      for rater in TransferRating.Rater.allCases where !given.contains(rater) {
        let owner: DutyOwner =
          rater == .leader ? .leader : .employee(assignment.employee)
        found(
          duty(
            .rating(id, rater, moment), agreement, owner, deputy: nil, due: due,
            since: last))
      }
    }
  }

  private func signature(
    of party: AgreementParty, _ agreement: ImplementationAgreement, due: CivilDate?,
    since began: CivilDate
  ) -> DueDuty {
    let owner: DutyOwner =
      switch party {
      case .participant(let id): .employee(id)
      case .leader: .leader
      case .humanResources: .humanResources
      }
    return duty(.signature(party), agreement, owner, deputy: nil, due: due, since: began)
  }

  private func duty(
    _ subject: DueDuty.Subject, _ agreement: ImplementationAgreement, _ owner: DutyOwner,
    deputy: Identifier<Employee>?, due: CivilDate?, since: CivilDate
  ) -> DueDuty {
    DueDuty(
      subject: subject, agreement: agreement.id, team: agreement.team, owner: owner,
      deputy: deputy,
      people: deputy.map { [$0] }
        ?? municipality.people(responsibleFor: owner, in: agreement),
      due: due, silentSince: since)
  }
}
