import PlannerDomain
import Testing

extension Municipality {
  /// The municipality after some edits.
  func after(
    _ edits: Edit..., on today: CivilDate = .today, by actor: Actor = .leader
  ) throws(EditError) -> Municipality {
    try after(all: edits, on: today, by: actor)
  }

  func after(
    all edits: [Edit], on today: CivilDate = .today, by actor: Actor = .leader
  ) throws(EditError) -> Municipality {
    var copy = self
    for edit in edits { try copy.apply(edit, on: today, by: actor) }
    return copy
  }

  /// Expects that an edit is refused for exactly this reason, and that nothing has changed.
  func expectRefusal(
    of edit: Edit, _ expected: EditError, on today: CivilDate = .today,
    by actor: Actor = .leader, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var copy = self
    #expect(throws: expected, sourceLocation: sourceLocation) {
      try copy.apply(edit, on: today, by: actor)
    }
    #expect(copy == self, "a refused edit changed it", sourceLocation: sourceLocation)
  }

  /// Makes an edit, and expects that following its changes does the same and that its inverse
  /// gives back exactly what was there before.
  @discardableResult
  func expectUndoable(
    _ edit: Edit, on today: CivilDate = .today, by actor: Actor = .leader,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Municipality {
    var changed = self
    let act = try changed.apply(edit, on: today, by: actor)
    var follower = self
    follower.follow(act.changes)
    #expect(follower == changed, sourceLocation: sourceLocation)
    #expect(changed.problems() == [], sourceLocation: sourceLocation)
    var undone = changed
    let undoing = try undone.apply(act.inverse, on: today, by: actor)
    #expect(undone == self, "the inverse did not undo it", sourceLocation: sourceLocation)
    try undone.apply(undoing.inverse, on: today, by: actor)
    #expect(undone == changed, "it could not be done again", sourceLocation: sourceLocation)
    return changed
  }
}
