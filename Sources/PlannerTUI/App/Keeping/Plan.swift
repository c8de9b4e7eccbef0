import PlannerDomain

/// The municipality as the user sees it: what has been kept, with the user's own edits on top that
/// are still on their way.
struct Plan: Hashable, Sendable {
  /// An edit that is made here and not acknowledged yet.
  struct Unsaved: Hashable, Sendable {
    let number: Int
    let title: String
    var act: Act
  }

  /// Something that `u` or `U` takes back or does again.
  struct Step: Hashable, Sendable {
    let number: Int
    let title: String
    var changes: [Change]
  }

  /// An own edit that the rules refused once others' changes had come in.
  struct Refused: Hashable, Sendable {
    let title: String
    let error: EditError
  }

  private(set) var municipality: Municipality
  /// The last acknowledged state.
  private(set) var revision: Int64
  /// Oldest first.
  private(set) var unsaved: [Unsaved] = []
  /// How many of the unsaved are on their way; 0 when nothing is.
  private(set) var underWay = 0
  private(set) var undoSteps: [Step] = []
  private(set) var redoSteps: [Step] = []
  private(set) var failure: KeepingFailure?
  /// Rises whenever the municipality changes.
  private(set) var version = 0
  private var lastNumber = 0

  init(_ municipality: Municipality, revision: Int64) {
    self.municipality = municipality
    self.revision = revision
  }

  /// Makes an edit that can be undone.
  mutating func apply(
    _ edit: Edit, title: String, on today: CivilDate, by actor: Actor
  ) throws(EditError) {
    let number = try make(edit, title: title, on: today, by: actor)
    guard let number else { return }
    undoSteps.append(Step(number: number, title: title, changes: unsaved.last?.act.changes ?? []))
    redoSteps = []
  }

  /// Takes back the last step; nil when there is none.
  mutating func undo(on today: CivilDate, by actor: Actor) throws(EditError) -> String? {
    guard let step = undoSteps.last else { return nil }
    let number = try make(
      .revert(step.changes.inverse), title: step.title, on: today, by: actor)
    undoSteps.removeLast()
    redoSteps.append(
      Step(
        number: number ?? step.number, title: step.title,
        changes: number == nil ? step.changes.inverse : unsaved.last?.act.changes ?? []))
    return step.title
  }

  /// Does the last undone step again; nil when there is none.
  mutating func redo(on today: CivilDate, by actor: Actor) throws(EditError) -> String? {
    guard let step = redoSteps.last else { return nil }
    let number = try make(
      .revert(step.changes.inverse), title: step.title, on: today, by: actor)
    redoSteps.removeLast()
    undoSteps.append(
      Step(
        number: number ?? step.number, title: step.title,
        changes: number == nil ? step.changes.inverse : unsaved.last?.act.changes ?? []))
    return step.title
  }

  /// The number of the act, or nil when the edit changed nothing.
  private mutating func make(
    _ edit: Edit, title: String, on today: CivilDate, by actor: Actor
  ) throws(EditError) -> Int? {
    let act = try municipality.apply(edit, on: today, by: actor)
    guard !act.changes.isEmpty else { return nil }
    lastNumber += 1
    version += 1
    unsaved.append(Unsaved(number: lastNumber, title: title, act: act))
    return lastNumber
  }

  // MARK: - Keeping

  /// The acts to send now, if any; they count as under way from then on.
  mutating func send() -> [Act]? {
    guard underWay == 0, !unsaved.isEmpty else { return nil }
    underWay = unsaved.count
    return unsaved.map(\.act)
  }

  mutating func kept(at revision: Int64) {
    unsaved.removeFirst(min(underWay, unsaved.count))
    underWay = 0
    self.revision = revision
    failure = nil
  }

  mutating func failed(_ failure: KeepingFailure) {
    underWay = 0
    self.failure = failure
  }

  /// Takes in what others have kept: the own edits are taken off, and made again on top.
  ///
  /// Those that the rules now refuse are left out and returned.
  mutating func follow(_ foreign: PlanKeeper.Foreign) -> [Refused] {
    underWay = 0
    for edit in unsaved.reversed() { municipality.follow(edit.act.changes.inverse) }
    municipality.follow(foreign.changes)
    revision = foreign.revision
    version += 1
    var refused: [Refused] = []
    var again: [Unsaved] = []
    for var edit in unsaved {
      do {
        edit.act = try municipality.apply(
          edit.act.edit, on: edit.act.day, by: edit.act.actor)
        if !edit.act.changes.isEmpty { again.append(edit) }
        replaceStep(edit.number, changes: edit.act.changes)
      } catch {
        refused.append(Refused(title: edit.title, error: error))
        undoSteps.removeAll { $0.number == edit.number }
        redoSteps.removeAll { $0.number == edit.number }
      }
    }
    unsaved = again
    return refused
  }

  private mutating func replaceStep(_ number: Int, changes: [Change]) {
    if let index = undoSteps.firstIndex(where: { $0.number == number }) {
      undoSteps[index].changes = changes
    }
    if let index = redoSteps.firstIndex(where: { $0.number == number }) {
      redoSteps[index].changes = changes
    }
  }
}
