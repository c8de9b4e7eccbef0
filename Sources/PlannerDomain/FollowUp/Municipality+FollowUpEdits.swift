extension Municipality {
  mutating func performFollowUp(
    _ edit: Edit, on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    switch edit {
    case .markDone(.item(let id, let item), let note):
      try record(.done, about: item, of: id, note: note, on: today, by: actor, log: &log)
    case .markDone(.goal(let id), let note):
      try progress(id, to: .achieved, note: note, on: today, by: actor, log: &log)
    case .markUndone(.item(let id, let item), let note):
      try record(.undone, about: item, of: id, note: note, on: today, by: actor, log: &log)
    case .markUndone(.goal(let id), let note):
      if followUpGoals[id].map({ !$0.state.isSettled }) ?? false {
        throw .standsSo(.goal(id), isOpen: true)
      }
      try progress(id, to: .inProgress, note: note, on: today, by: actor, log: &log)
    case .reschedule(let duty, let date, let reason):
      try explain(duty, reason)
      guard date >= today else { throw .invalid(duty.key, .due, .past) }
      if let agreement = agreement(of: duty) {
        try checkDue(.fixed(date), of: agreement, for: duty.key, on: today)
      }
      switch duty {
      case .item(let id, let item):
        try record(
          .rescheduled(to: date), about: item, of: id, note: reason, on: today, by: actor, log: &log
        )
      case .goal(let id):
        try add(.rescheduled(to: date), to: id, note: reason, on: today, by: actor, log: &log)
      }
    case .delegate(let duty, let deputy, let reason):
      try explain(duty, reason)
      try checkDeputy(deputy, for: duty, on: today)
      switch duty {
      case .item(let id, let item):
        try record(
          .delegated(to: deputy), about: item, of: id, note: reason, on: today, by: actor, log: &log
        )
      case .goal(let id):
        try add(.delegated(to: deputy), to: id, note: reason, on: today, by: actor, log: &log)
      }
    case .closeDuty(let duty, let reason):
      try explain(duty, reason)
      switch duty {
      case .item(let id, let item):
        try record(.closed, about: item, of: id, note: reason, on: today, by: actor, log: &log)
      case .goal(let id):
        try progress(id, to: .dropped, note: reason, on: today, by: actor, log: &log)
      }
    case .noteProgress(let id, let state, let note):
      try progress(id, to: state, note: note, on: today, by: actor, log: &log)
    case .rateTransfer(let rating): try rate(rating, on: today, by: actor, log: &log)
    case .confirmPractice(let id, let record):
      try confirm(id, with: record, on: today, by: actor, log: &log)
    default: break
    }
  }

  private func agreement(of duty: Duty) -> ImplementationAgreement? {
    switch duty {
    case .item(let id, _): agreements[id]
    case .goal(let id): followUpGoals[id].flatMap { agreements[$0.agreement] }
    }
  }

  private func explain(_ duty: Duty, _ reason: String) throws(EditError) {
    guard !reason.isBlank else { throw .explanationNeeded(duty.key) }
  }

  private func checkDeputy(
    _ deputy: Identifier<Employee>?, for duty: Duty, on today: CivilDate
  ) throws(EditError) {
    guard let deputy else { return }
    guard let employee = employees[deputy] else {
      throw .refersToUnknown(.employee(deputy), from: duty.key)
    }
    guard employee.left.map({ today <= $0 }) ?? true else {
      throw .invalid(duty.key, .owner, .doesNotFit(.left))
    }
  }

  // MARK: - Items

  private mutating func record(
    _ what: DutyEvent.What, about item: Int, of id: Identifier<ImplementationAgreement>,
    note: String, on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    guard var agreement = agreements[id] else { throw .unknown(.agreement(id)) }
    guard !agreement.recorded.isOver else { throw .over(.agreement(id)) }
    guard agreement.terms.item(item) != nil else {
      throw .invalid(.agreement(id), .items, .missing)
    }
    let status = agreement.status(of: item)
    let isUndone = what == .undone
    guard status.isOpen != isUndone else {
      throw .standsSo(.item(id, item), isOpen: status.isOpen)
    }
    agreement.events.append(.init(item, what, on: today, by: actor.name, note: note))
    put(agreement, &log)
  }

  // MARK: - Goals

  /// The goal, of an agreement that has not lapsed or been concluded.
  private func openAgreementsGoal(
    _ id: Identifier<FollowUpGoal>
  ) throws(EditError) -> FollowUpGoal {
    guard let goal = followUpGoals[id] else { throw .unknown(.followUpGoal(id)) }
    if agreements[goal.agreement]?.recorded.isOver ?? true {
      throw .over(.agreement(goal.agreement))
    }
    return goal
  }

  private mutating func add(
    _ what: FollowUpStep.What, to id: Identifier<FollowUpGoal>, note: String,
    on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    var goal = try openAgreementsGoal(id)
    guard !goal.state.isSettled else { throw .over(.followUpGoal(id)) }
    goal.history.append(.init(what, on: today, by: actor.name, note: note))
    put(.followUpGoal(id), .followUpGoal(goal), &log)
  }

  private mutating func progress(
    _ id: Identifier<FollowUpGoal>, to state: FollowUpState, note: String, on today: CivilDate,
    by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    var goal = try openAgreementsGoal(id)
    if state == .dropped, note.isBlank { throw .explanationNeeded(.followUpGoal(id)) }
    // The same again says something only with a note.
    guard state != goal.state || !note.isBlank else {
      throw .standsSo(.goal(id), isOpen: !goal.state.isSettled)
    }
    goal.history.append(.init(.state(state), on: today, by: actor.name, note: note))
    put(.followUpGoal(id), .followUpGoal(goal), &log)
  }

  // MARK: - Ratings and practice

  private mutating func rate(
    _ rating: TransferRating, on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    let key = EntryKey.rating(rating.id)
    guard let assignment = assignments[rating.assignment] else {
      throw .refersToUnknown(.assignment(rating.assignment), from: key)
    }
    guard assignment.state.spendsMoney, !assignment.state.isGone else {
      throw .invalid(key, .assignments, .doesNotFit(.state))
    }
    if let end = assignment.session.flatMap({ sessions[$0]?.end }),
      rating.date < RatingTimes.first(rating.moment, after: end)
    {
      throw .invalid(key, .moment, .outOfOrder)
    }
    let earlier = ratings(of: rating.assignment)
      .first { $0.rater == rating.rater && $0.moment == rating.moment }
    guard let earlier, earlier.id != rating.id else {
      put(key, .rating(rating), &log)
      return
    }
    let replaced = TransferRating(
      id: earlier.id, assignment: rating.assignment, rater: rating.rater, moment: rating.moment,
      used: rating.used, shared: rating.shared, barriers: rating.barriers,
      enoughTheory: rating.enoughTheory, enoughPractice: rating.enoughPractice, date: rating.date,
      actor: rating.actor, note: rating.note)
    put(.rating(earlier.id), .rating(replaced), &log)
  }

  private mutating func confirm(
    _ id: Identifier<FollowUpGoal>, with record: CompetenceRecord, on today: CivilDate,
    by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    let goal = try openAgreementsGoal(id)
    guard let agreement = agreements[goal.agreement],
      covered(by: agreement).contains(where: { $0.employee == record.employee })
    else { throw .invalid(.record(record.id), .owner, .doesNotFit(.assignments)) }
    guard record.evidence == .shownInPractice else {
      throw .invalid(.record(record.id), .evidence, .doesNotFit(.level))
    }
    if let competence = goal.competence, competence != record.competence {
      throw .invalid(.record(record.id), .competence, .doesNotFit(.goals))
    }
    let present =
      standing(of: record.employee, in: record.competence, on: record.date)?.level ?? .none
    guard record.level >= present else {
      throw .invalid(
        .record(record.id), .level,
        .outside(
          found: record.level.rawValue, least: present.rawValue,
          most: CompetenceLevel.expert.rawValue))
    }
    try recordLevel(record, on: today, by: actor, &log)
    // Others of the same agreement may have shown it first.
    if goal.state != .achieved || !record.note.isBlank {
      try progress(id, to: .achieved, note: record.note, on: today, by: actor, log: &log)
    }
  }
}
