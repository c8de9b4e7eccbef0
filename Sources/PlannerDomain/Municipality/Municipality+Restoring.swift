/// Taking changes back holds the same blocks as making them.
extension Municipality {
  /// Holds what stands in the way against the seats and states that a revert has given back.
  ///
  /// What stood in the way already when they were given up, such as a session that was overfull
  /// when the program was taken into use, does not hinder it.
  func checkRestored(_ changes: [Change], on today: CivilDate) throws(EditError) {
    let check = ConflictCheck(self, on: today)
    var blocks: [Conflict] = []
    for change in changes {
      guard case .assignment(let restored)? = change.after, restored.state.isLive,
        !change.before.hasPlace(of: restored)
      else { continue }
      blocks += check.blocks(of: restored).filter { !change.standing.contains($0) }
    }
    if !blocks.isEmpty { throw .blocked(blocks) }
  }

  /// The changes with what stood in the way of the assignments before them.
  func noting(_ changes: [Change], _ log: ChangeLog, on today: CivilDate) -> [Change] {
    guard changes.contains(where: { $0.before.liveAssignment != nil }) else { return changes }
    var earlier = self
    for (key, before) in log.originals { earlier.set(key, to: before) }
    let check = ConflictCheck(earlier, on: today)
    return changes.map { change in
      guard let assignment = change.before.liveAssignment else { return change }
      var noted = change
      noted.standing = Set(check.blocks(of: assignment))
      return noted
    }
  }
}

extension Entry? {
  fileprivate var liveAssignment: Assignment? {
    if case .assignment(let assignment)? = self, assignment.state.isLive { assignment } else { nil }
  }

  /// Whether it is an assignment that takes all that the restored one would take.
  fileprivate func hasPlace(of restored: Assignment) -> Bool {
    guard case .assignment(let old)? = self, old.employee == restored.employee,
      old.session == restored.session, old.year == restored.year, old.state != .wished,
      old.state.takesTime
    else { return false }
    return old.state.holdsSeat || !restored.state.holdsSeat
  }
}
