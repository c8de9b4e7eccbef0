/// Walks through what is open by agreements, one agreement at a time.
struct DutyScan {
  let municipality: Municipality
  let today: CivilDate
  /// The last due date of interest; nil for all, and for what is due some day too.
  let until: CivilDate?

  /// Tells of every open duty of an agreement.
  func visit(
    _ agreement: ImplementationAgreement, course: Period?, goals: [FollowUpGoal],
    _ found: (DueDuty) -> Void
  ) {
    guard !agreement.recorded.isOver else { return }
    let began = agreement.history.last?.date ?? today
    if agreement.recorded == .draft, isDue(course?.first) {
      for party in municipality.missingSignatures(of: agreement) {
        found(signature(of: party, agreement, due: course?.first, since: began))
      }
    }
    guard agreement.isRunning else { return }
    for item in agreement.terms.items {
      visit(item, of: agreement, course: course, since: began, found)
    }
    for goal in goals where !goal.state.isSettled {
      let due = goal.dueDate(of: course)
      guard isDue(due) else { continue }
      found(
        duty(
          .duty(.goal(goal.id)), agreement, goal.owner, deputy: goal.deputy, due: due,
          since: max(began, goal.history.last?.date ?? began)))
    }
    visitRatings(of: agreement, since: began, found)
  }

  func isDue(_ date: CivilDate?) -> Bool {
    guard let until else { return true }
    return date.map { $0 <= until } ?? false
  }

  private func visit(
    _ item: AgreementItem, of agreement: ImplementationAgreement, course: Period?,
    since began: CivilDate, _ found: (DueDuty) -> Void
  ) {
    guard agreement.events.contains(where: { $0.item == item.number }) else {
      let due = item.due.date(of: course)
      guard isDue(due) else { return }
      found(
        duty(
          .duty(.item(agreement.id, item.number)), agreement, item.owner, deputy: nil, due: due,
          since: began))
      return
    }
    let status = agreement.status(of: item.number)
    let due = status.rescheduled ?? item.due.date(of: course)
    guard status.isOpen, isDue(due) else { return }
    found(
      duty(
        .duty(.item(agreement.id, item.number)), agreement, item.owner, deputy: status.deputy,
        due: due, since: max(began, status.lastEvent ?? began)))
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
      let given = municipality.ratings(of: id)
      let last = given.map(\.date).max() ?? began
      for rater in TransferRating.Rater.allCases
      where !given.contains(where: { $0.rater == rater && $0.moment == moment }) {
        let owner: DutyOwner =
          rater == .leader ? .leader : .employee(assignment.employee)
        found(
          duty(
            .rating(id, rater, moment), agreement, owner, deputy: nil, due: due,
            since: max(began, last)))
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
