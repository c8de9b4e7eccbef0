extension Municipality {
  /// Makes an edit: checks every rule, changes the municipality, and tells what changed.
  ///
  /// - Throws: `EditError`; the municipality is then as it was before.
  @discardableResult
  public mutating func apply(
    _ edit: Edit, on today: CivilDate, by actor: Actor
  ) throws(EditError) -> Act {
    var log = ChangeLog()
    do {
      try perform(edit, on: today, by: actor, log: &log)
      try checkErasures(log)
      if case .revert = edit {} else { settleAgreements(on: today, by: actor, log: &log) }
      let changes = log.changes(in: self)
      try check(changes)
      return Act(
        edit: edit, actor: actor, day: today, changes: noting(changes, log, on: today))
    } catch {
      for (key, before) in log.originals { set(key, to: before) }
      throw error
    }
  }

  /// What an edit would be refused for; nil when it would be made.
  public func refusal(of edit: Edit, on today: CivilDate, by actor: Actor) -> EditError? {
    var trial = self
    do {
      try trial.apply(edit, on: today, by: actor)
      return nil
    } catch {
      return error
    }
  }

  private mutating func perform(
    _ edit: Edit, on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    switch edit {
    case .enter(let entry):
      let key = entry.key
      if self[key] != nil, !isRewritable(by: entry) { throw .exists(key) }
      if case .followUpGoal(let goal) = entry { try checkDue(of: goal, on: today) }
      put(key, entry, &log)
      if case .session(let session) = entry, session.state == .cancelled {
        try release(session.id, note: "", on: today, by: actor, log: &log)
      }
    case .remove(let key):
      guard let entry = self[key] else { throw .unknown(key) }
      guard key != .profile else { throw .inUse(.profile, by: [.profile]) }
      log.noteErasure(of: entry)
      put(key, nil, &log)
      forgetAdvice(about: key, &log)
      if case .assignment(let assignment) = entry {
        closeQueue(behind: assignment, &log)
        forget(assignment, &log)
      }
      try removeParts(of: entry, &log)
    case .assign(let new):
      try checkSoFar(&log)
      try put(assignment(from: new, on: today, by: actor), &log)
    case .advance(let id, let state, let note):
      try checkSoFar(&log)
      try replan(advanced(id, to: state, note: note, on: today, by: actor), &log)
    case .move(let id, let session, let note):
      try checkSoFar(&log)
      try replan(moved(id, to: session, note: note, on: today, by: actor), &log)
    case .cancelSession(let id, let note):
      try cancelSession(id, note: note, on: today, by: actor, log: &log)
    case .correct(let id, let replacement):
      guard var record = records[id] else { throw .unknown(.record(id)) }
      guard record.ended == nil else { throw .changedMeanwhile(.record(id)) }
      guard self[.record(replacement.id)] == nil else { throw .exists(.record(replacement.id)) }
      try checkConfirming(replacement, by: actor)
      record.ended = max(today, record.date)
      put(.record(id), .record(record), &log)
      put(.record(replacement.id), .record(replacement), &log)
    case .recordLevel(let found):
      try recordLevel(found, on: today, by: actor, &log)
    case .draftAgreement, .reviseAgreement, .coverAssignments, .sign, .withdrawSignature,
      .concludeAgreement, .lapseAgreement, .reopenAgreement, .lapseOfLeavers:
      try performAgreement(edit, on: today, by: actor, log: &log)
    case .markDone, .markUndone, .reschedule, .delegate, .closeDuty, .noteProgress, .rateTransfer,
      .confirmPractice:
      try performFollowUp(edit, on: today, by: actor, log: &log)
    case .dismissAdvice(let id, let severity, let reason):
      try dismiss(id, severity, reason: reason, on: today, by: actor, &log)
    case .takeUpAdvice(let id):
      guard adviceDismissals[id] != nil else { throw .unknown(.adviceDismissal(id)) }
      put(.adviceDismissal(id), nil, &log)
    case .adoptStrategy, .reviseStrategy, .endStrategy, .reopenStrategy:
      try performStrategy(edit, on: today, by: actor, log: &log)
    case .together:
      try performAll(edit.parts, on: today, by: actor, log: &log)
    case .revert(let changes):
      for change in changes {
        guard self[change.key] == change.before, change.isWellFormed else {
          throw .changedMeanwhile(change.key)
        }
        put(change.key, change.after, &log)
      }
      takeUpAgain(changes, on: today, by: actor, log: &log)
      try checkRestored(changes, on: today)
    }
  }

  /// Gathers the conflicts of all the edits, so that none is overridden unseen.
  private mutating func performAll(
    _ edits: [Edit], on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    var blocks: [Conflict] = []
    var warnings: [Conflict] = []
    for edit in edits {
      do throws(EditError) {
        try perform(edit, on: today, by: actor, log: &log)
      } catch {
        switch error {
        case .blocked(let conflicts): blocks += conflicts
        case .warned(let conflicts):
          warnings += conflicts
          // Made all the same, which nothing of it is yet, for what follows must be held against it; the whole is refused below.
          try perform(edit.noting("…"), on: today, by: actor, log: &log)
        default: throw error
        }
      }
    }
    if !blocks.isEmpty { throw .blocked(blocks) }
    if !warnings.isEmpty { throw .warned(warnings) }
  }

  private mutating func put(_ assignment: Assignment, _ log: inout ChangeLog) {
    put(.assignment(assignment.id), .assignment(assignment), &log)
  }

  /// Puts an assignment and, where it left a queue, moves those behind it up.
  private mutating func replan(_ assignment: Assignment, _ log: inout ChangeLog) {
    let old = assignments[assignment.id]
    put(assignment, &log)
    if let old { closeQueue(behind: old, &log) }
  }

  private mutating func closeQueue(behind old: Assignment, _ log: inout ChangeLog) {
    guard let session = old.session, let place = old.queuePlace else { return }
    for var other in assignments(in: session).sorted(by: { $0.id < $1.id }) {
      guard other.id != old.id, let behind = other.queuePlace, behind > place else { continue }
      other.queuePlace = behind - 1
      put(other, &log)
    }
  }

  /// Holds the rules for what an act has put so far, before more is planned on it.
  private func checkSoFar(_ log: inout ChangeLog) throws(EditError) {
    for key in log.takeUnchecked() {
      if let entry = self[key] { try check(entry) }
    }
  }

  /// What happened is not removed while the employee is there; it may go together with them.
  private func checkErasures(_ log: ChangeLog) throws(EditError) {
    for (key, employee) in log.erasures where employees[employee] != nil {
      throw .inUse(key, by: [.employee(employee)])
    }
  }

  mutating func recordLevel(
    _ found: CompetenceRecord, on today: CivilDate, by actor: Actor, _ log: inout ChangeLog
  ) throws(EditError) {
    try checkConfirming(found, by: actor)
    guard self[.record(found.id)] == nil else { throw .exists(.record(found.id)) }
    guard found.date <= today else {
      throw .invalid(.record(found.id), .date, .inFuture(found.date))
    }
    for var higher in records(of: found.employee).sorted(by: { $0.id < $1.id })
    where higher.competence == found.competence && higher.level > found.level
      && higher.isValid(on: found.date)
    {
      higher.ended = found.date
      put(.record(higher.id), .record(higher), &log)
    }
    put(.record(found.id), .record(found), &log)
  }

  /// That something was shown in practice is the leader's to confirm, whichever way it is recorded.
  private func checkConfirming(
    _ record: CompetenceRecord, by actor: Actor
  ) throws(EditError) {
    guard record.evidence.mayBeSet(by: actor.duty) else {
      throw .notYours(.record(record.id), duty: actor.duty)
    }
  }

  /// What happened is only added; a goal may be put in other words, but keeps its history.
  private func isRewritable(by entry: Entry) -> Bool {
    switch entry {
    case .record, .assignment, .agreement, .rating: false
    case .followUpGoal(let goal):
      followUpGoals[goal.id].map {
        $0.history == goal.history && $0.agreement == goal.agreement
      } ?? true
    case .strategy(let new):
      strategies[new.id].map {
        $0.state == .draft && $0.history == new.history && $0.versions == new.versions
      } ?? true
    default: true
    }
  }

  mutating func put(_ key: EntryKey, _ entry: Entry?, _ log: inout ChangeLog) {
    log.note(key, before: self[key])
    set(key, to: entry)
  }
}

/// The entries an edit has touched so far, as they were before it.
struct ChangeLog {
  private(set) var originals: [EntryKey: Entry?] = [:]
  private(set) var erasures: [(EntryKey, of: Identifier<Employee>)] = []
  /// In the order in which they were first touched.
  private(set) var order: [EntryKey] = []
  private var unchecked: [EntryKey] = []

  mutating func noteErasure(of entry: Entry) {
    switch entry {
    case .record(let record): erasures.append((entry.key, record.employee))
    case .assignment(let assignment): erasures.append((entry.key, assignment.employee))
    default: break
    }
  }

  mutating func takeUnchecked() -> [EntryKey] {
    defer { unchecked = [] }
    return unchecked
  }

  mutating func note(_ key: EntryKey, before: Entry?) {
    unchecked.append(key)
    // One look for what is touched once, as nearly everything is.
    if let first = originals.updateValue(before, forKey: key) {
      originals[key] = .some(first)
    } else {
      order.append(key)
    }
  }

  func changes(in municipality: Municipality) -> [Change] {
    order.compactMap { key in
      let before = originals[key] ?? nil
      let after = municipality[key]
      return before == after ? nil : Change(key: key, before: before, after: after)
    }
  }
}
