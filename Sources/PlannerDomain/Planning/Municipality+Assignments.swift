extension Municipality {
  func assignment(
    from new: NewAssignment, on today: CivilDate, by actor: Actor
  ) throws(EditError) -> Assignment {
    guard assignments[new.id] == nil else { throw .exists(.assignment(new.id)) }
    guard AssignmentState.firstStates.contains(new.state) else {
      throw .noSuchStep(new.id, from: .wished, to: new.state)
    }
    var assignment = Assignment(
      id: new.id, employee: new.employee, offering: new.offering, session: new.session,
      year: new.year, reason: new.reason,
      history: [.init(new.state, on: today, by: actor.name, note: new.note)])
    try checkReferences(of: .assignment(assignment))
    assignment.year = year(of: assignment)
    try checkDuty(of: actor, to: new.state)
    try settle(&assignment, note: new.note, on: today)
    return assignment
  }

  func advanced(
    _ id: Identifier<Assignment>, to state: AssignmentState, note: String, on today: CivilDate,
    by actor: Actor
  ) throws(EditError) -> Assignment {
    guard var assignment = assignments[id] else { throw .unknown(.assignment(id)) }
    let old = assignment.state
    guard old.next.contains(state) else { throw .noSuchStep(id, from: old, to: state) }
    if state.needsReason, note.isBlank { throw .reasonNeeded(state) }
    assignment.history.append(.init(state, on: today, by: actor.name, note: note))
    assignment.queuePlace = nil
    switch state {
    case .waitlisted:
      guard let session = assignment.session else { throw sessionMissing(id) }
      let waiting = assignments(in: session).compactMap(\.queuePlace).max() ?? 0
      assignment.queuePlace = waiting + 1
    case .enrolled, .attended, .partlyAttended, .absent:
      guard assignment.session != nil || !sessions(of: assignment.offering).contains(where: \.isOn)
      else { throw sessionMissing(id) }
      if !state.isLive, let start = assignment.session.flatMap({ sessions[$0]?.start }),
        today < start
      {
        throw .blocked([Conflict(assignment: id, problem: .notBegun(start), isBlock: true)])
      }
    default: break
    }
    try checkDuty(of: actor, to: state)
    try settle(&assignment, note: note, on: today)
    return assignment
  }

  func moved(
    _ id: Identifier<Assignment>, to session: Identifier<CourseSession>?, note: String,
    on today: CivilDate, by actor: Actor
  ) throws(EditError) -> Assignment {
    guard var assignment = assignments[id] else { throw .unknown(.assignment(id)) }
    let state = assignment.state
    guard state.isLive, session != assignment.session else {
      throw .noSuchStep(id, from: state, to: state)
    }
    // A seat is in one session: who moves gives it up, and enrols anew.
    let next: AssignmentState = state == .enrolled || state == .waitlisted ? .approved : state
    assignment.session = session
    assignment.queuePlace = nil
    assignment.history.append(.init(next, on: today, by: actor.name, note: note))
    try checkReferences(of: .assignment(assignment))
    assignment.year = year(of: assignment)
    // What was approved stays so on another day, whoever moves it.
    try settle(&assignment, note: note, on: today)
    return assignment
  }

  /// The budget of the year in which the session begins carries it, whatever was planned before.
  private func year(of assignment: Assignment) -> Int {
    assignment.session.flatMap { sessions[$0]?.start.year } ?? assignment.year
  }

  mutating func cancelSession(
    _ id: Identifier<CourseSession>, note: String, on today: CivilDate, by actor: Actor,
    log: inout ChangeLog
  ) throws(EditError) {
    guard var session = sessions[id] else { throw .unknown(.session(id)) }
    guard session.isOn else { throw .changedMeanwhile(.session(id)) }
    session.state = .cancelled
    put(.session(id), .session(session), &log)
    try release(id, note: note, on: today, by: actor, log: &log)
  }

  /// Lets those go who were on their way to a session that is cancelled.
  mutating func release(
    _ id: Identifier<CourseSession>, note: String, on today: CivilDate, by actor: Actor,
    log: inout ChangeLog
  ) throws(EditError) {
    for var assignment in assignments(in: id).sorted(by: { $0.id < $1.id })
    where assignment.state.isLive {
      if assignment.state.next.contains(.cancelledByProvider) {
        guard !note.isBlank else { throw .reasonNeeded(.cancelledByProvider) }
        assignment.history.append(
          .init(.cancelledByProvider, on: today, by: actor.name, note: note))
        assignment.queuePlace = nil
      } else {
        assignment.session = nil
      }
      put(.assignment(assignment.id), .assignment(assignment), &log)
    }
  }

  /// Holds the guards that every new state has in common, and fixes the cost on approval.
  private func settle(
    _ assignment: inout Assignment, note: String, on today: CivilDate
  ) throws(EditError) {
    let state = assignment.state
    guard state.isLive else { return }
    let conflicts = ConflictCheck(self, on: today).conflicts(of: assignment)
    let blocks = conflicts.filter(\.isBlock)
    guard blocks.isEmpty else { throw .blocked(blocks) }
    let warnings = conflicts.filter { $0.problem.matters(to: state) }
    if !warnings.isEmpty, note.isBlank { throw .warned(warnings) }
    if isRequisitioned(assignment) {
      assignment.agreedCost = nil
    } else if state == .approved || (state.commitsMoney && assignment.agreedCost == nil) {
      assignment.agreedCost = NetCost(of: assignment, in: self).net
    }
  }

  private func checkDuty(of actor: Actor, to state: AssignmentState) throws(EditError) {
    guard state.mayBeSet(by: actor.duty) else {
      throw .notYourStep(state, duty: actor.duty)
    }
  }

  private func sessionMissing(_ id: Identifier<Assignment>) -> EditError {
    .invalid(.assignment(id), .session, .missing)
  }
}

extension AssignmentState {
  /// Saying no, leaving and expiring must be explained; the explanation is kept.
  public var needsReason: Bool {
    switch self {
    case .declined, .withdrawn, .expired, .cancelledByProvider: true
    default: false
    }
  }

  /// Who may take the step: a consultant enrols and records, but does not approve or decline.
  public func mayBeSet(by duty: Actor.Duty) -> Bool {
    switch self {
    case .approved, .declined: duty != .consultant
    default: true
    }
  }
}

extension CourseSession {
  /// It will be held, as far as is known.
  public var isOn: Bool { state == .planned || state == .confirmed }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
