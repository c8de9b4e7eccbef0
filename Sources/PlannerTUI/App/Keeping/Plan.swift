import PlannerDomain

/// The municipality as the user sees it: what has been kept, with the user's own edits on top that
/// are still on their way.
struct Plan: Hashable, Sendable {
  /// An edit that is made here and not acknowledged yet.
  struct Unsaved: Hashable, Sendable {
    let number: Int
    let title: String
    var act: Act
    /// The act that it takes back or does again; nil for an edit of its own.
    var reverts: Int?
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
    let edit: Edit
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
  /// Whether everything has been read; until then it can be looked at, but not edited.
  private(set) var isWhole: Bool
  /// Rises whenever the municipality changes.
  private(set) var version = 0
  /// What the latest version changed; nil when it may be anything.
  private var latestChanges: [Change]?
  private var lastNumber = 0

  init(_ municipality: Municipality, revision: Int64, isWhole: Bool = true) {
    self.municipality = municipality
    self.revision = revision
    self.isWhole = isWhole
  }

  /// Takes in everything, in the place of what was to be seen first.
  mutating func complete(with whole: PlanKeeper.Whole) {
    municipality = whole.municipality
    version += 1
    latestChanges = whole.revision == revision ? [] : nil
    revision = whole.revision
    isWhole = true
  }

  /// What is to be reckoned anew after a version; nil where it may be anything.
  func touched(since version: Int) -> Touched? {
    guard version == self.version - 1, let latestChanges else { return nil }
    return Touched(by: latestChanges, in: municipality)
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
  ///
  /// - Throws: why it cannot be taken back; the step is then given up, so that those before it can
  ///   still be reached.
  mutating func undo(on today: CivilDate, by actor: Actor) throws(EditError) -> String? {
    guard let step = undoSteps.popLast() else { return nil }
    redoSteps.append(try reverting(step, on: today, by: actor))
    return step.title
  }

  /// Does the last undone step again; nil when there is none.
  ///
  /// - Throws: why it cannot be done again; the step is then given up.
  mutating func redo(on today: CivilDate, by actor: Actor) throws(EditError) -> String? {
    guard let step = redoSteps.popLast() else { return nil }
    undoSteps.append(try reverting(step, on: today, by: actor))
    return step.title
  }

  /// The step that takes back the taking back.
  private mutating func reverting(
    _ step: Step, on today: CivilDate, by actor: Actor
  ) throws(EditError) -> Step {
    let number = try make(
      .revert(step.changes.inverse), title: step.title, on: today, by: actor,
      reverts: step.number)
    return Step(
      number: number ?? step.number, title: step.title,
      changes: number == nil ? step.changes.inverse : unsaved.last?.act.changes ?? [])
  }

  /// The number of the act, or nil when the edit changed nothing.
  private mutating func make(
    _ edit: Edit, title: String, on today: CivilDate, by actor: Actor, reverts: Int? = nil
  ) throws(EditError) -> Int? {
    let act = try municipality.apply(edit, on: today, by: actor)
    guard !act.changes.isEmpty else { return nil }
    lastNumber += 1
    version += 1
    latestChanges = act.changes
    unsaved.append(Unsaved(number: lastNumber, title: title, act: act, reverts: reverts))
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
  /// Those that the rules now refuse, and those that would write over what others wrote to the same
  /// entry, are left out and returned.
  mutating func follow(_ foreign: PlanKeeper.Foreign) -> [Refused] {
    underWay = 0
    let before = unsaved.flatMap(\.act.changes)
    for edit in unsaved.reversed() { municipality.follow(edit.act.changes.inverse) }
    municipality.follow(foreign.changes)
    revision = foreign.revision
    version += 1
    let theirs = Set(foreign.changes.map(\.key))
    var refused: [Refused] = []
    var again: [Unsaved] = []
    for var own in unsaved {
      let edit =
        again.last { $0.number == own.reverts }
        .map { Edit.revert($0.act.changes.inverse) } ?? own.act.edit
      do throws(EditError) {
        if let key = edit.enteredKeys.first(where: theirs.contains) {
          throw .changedMeanwhile(key)
        }
        own.act = try municipality.apply(edit, on: own.act.day, by: own.act.actor)
        if own.act.changes.isEmpty {
          // Others did the same.
          forgetStep(own.number)
        } else {
          again.append(own)
          replaceStep(own.number, changes: own.act.changes)
        }
      } catch {
        refused.append(Refused(title: own.title, edit: edit, error: error))
        forgetStep(own.number)
      }
    }
    unsaved = again
    latestChanges = before + foreign.changes + again.flatMap(\.act.changes)
    if unsaved.isEmpty { failure = nil }
    return refused
  }

  private mutating func forgetStep(_ number: Int) {
    undoSteps.removeAll { $0.number == number }
    redoSteps.removeAll { $0.number == number }
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

extension Edit {
  /// The entries that it writes as a whole.
  fileprivate var enteredKeys: [EntryKey] {
    switch self {
    case .enter(let entry): [entry.key]
    case .together(let edits): edits.flatMap(\.enteredKeys)
    // A revision names the text that it begins with, and is put together with what others wrote, or
    // refused by itself; what others marked or signed meanwhile does not stand in its way.
    default: []
    }
  }
}
