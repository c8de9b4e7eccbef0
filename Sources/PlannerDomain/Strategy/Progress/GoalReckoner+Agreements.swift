extension GoalReckoner {
  /// The share of courses that require an agreement, begun since the period did, for which all had
  /// signed by the first day.
  func agree() {
    eachAssignment { assignment, _, session in
      guard assignment.state.commitsMoney || assignment.state.spendsMoney, let session,
        session.state != .cancelled, strategy.terms.period.first <= session.start,
        session.start <= end,
        let offering = municipality.offerings[assignment.offering],
        AgreementNeed(of: offering).isRequired
      else { return }
      let agreement = municipality.agreement(about: assignment.id)
      let isAgreed = agreement?.firstAgreed.map { $0 <= session.start } ?? false
      let hasBegun = session.start <= day
      if hasBegun { now = now + (isAgreed ? 1 : 0, 1) }
      forecast = forecast + (isAgreed ? 1 : 0, 1)
      guard !isAgreed else { return }
      let outlook: GoalMissing.Outlook =
        if hasBegun {
          .tooLate
        } else {
          .step(agreement == nil ? .draftAgreement(assignment.id) : .sign(assignment.id))
        }
      lack(.init(.assignment(assignment.id), outlook))
    }
  }

  /// The share of what fell due in the period that was done by its day.
  func followUp() {
    let scan = DutyScan(municipality: municipality, today: day, until: end)
    let first = strategy.terms.period.first
    for team in municipality.teams.values.sorted(by: { $0.id < $1.id })
    where strategy.terms.scope.covers(team) {
      for id in municipality.agreementsOfTeam[team.id] {
        guard let agreement = municipality.agreements[id], agreement.recorded != .lapsed,
          concerns(agreement)
        else { continue }
        let isRunning = agreement.isRunning
        scan.visit(agreement, course: municipality.course(of: agreement)) { duty, look in
          guard !look.isGivenUp, let due = look.due, first <= due else { return }
          if due < day {
            let isInTime = look.done.map { $0 <= due } ?? false
            now = now + (isInTime ? 1 : 0, 1)
            if !isInTime { lack(.init(.duty(duty), .tooLate)) }
          } else if due <= end, look.done == nil, isRunning {
            lack(.init(.duty(duty), .step(.fulfil(duty))))
          }
        } _: { _ in
        }
      }
    }
    forecast = now
  }

  private func concerns(_ agreement: ImplementationAgreement) -> Bool {
    if case .everyone = goal.audience { return true }
    return agreement.assignments.contains { id in
      municipality.assignments[id].flatMap { municipality.employees[$0.employee] }
        .map { includes($0) } ?? false
    }
  }

  /// The share of assignments, by the latest rating of each in the period, that were rated at least
  /// some degree; the leader's where both rated at a moment.
  func transfer(_ measure: TransferTally.Measure) {
    let first = strategy.terms.period.first
    eachAssignment { assignment, _, session in
      let ratings = municipality.ratings(of: assignment.id)
      let latest = ratings.filter { first <= $0.date && $0.date <= day }.max {
        ($0.moment.months, $0.rater == .leader ? 1 : 0)
          < ($1.moment.months, $1.rater == .leader ? 1 : 0)
      }
      if let latest {
        let isGood = (measure == .used ? latest.used : latest.shared).isAtLeastSome
        now = now + (isGood ? 1 : 0, 1)
        if !isGood { lack(.init(.assignment(assignment.id), .open)) }
      } else if ratings.isEmpty, let taken = taken(assignment, session), first <= taken,
        RatingTimes.asked(on: day, after: taken) != nil
      {
        lack(.init(.assignment(assignment.id), .step(.rate(assignment.id))))
      }
    }
    forecast = now
  }
}
