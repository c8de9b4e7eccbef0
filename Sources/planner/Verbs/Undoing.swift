import PlannerDomain
import PlannerStore

/// Which of the acts in a journal can be undone, and which done again.
///
/// What an act is told by its changes: one whose changes are another's turned round took that back,
/// wherever it was undone. The names `undo 12` and `redo 12` are for those who read the journal.
struct UndoStack {
  /// Those that stand, the latest last.
  private var done: [JournalEntry] = []
  /// Those that took something back, with what that was where it is known; the latest last.
  private var taken: [(by: JournalEntry, what: JournalEntry?)] = []

  var undoable: JournalEntry? { done.last }
  /// The act that took another back.
  var redoable: JournalEntry? { taken.last?.by }

  /// - Parameter journal: one's own acts, the latest first.
  init(_ journal: [JournalEntry]) {
    for entry in journal.reversed() {
      if !entry.isRevert {
        done.append(entry)
        taken = []
      } else if let place = taken.lastIndex(where: { Self.takesBack(entry, $0.by) }),
        !entry.what.hasPrefix("undo ")
      {
        done.append(taken.remove(at: place).what ?? entry)
      } else {
        let place = done.lastIndex { Self.takesBack(entry, $0) }
        taken.append((by: entry, what: place.map { done.remove(at: $0) }))
      }
    }
  }

  private static func takesBack(_ later: JournalEntry, _ earlier: JournalEntry) -> Bool {
    guard later.changes.count == earlier.changes.count else { return false }
    let sought = Dictionary(
      earlier.changes.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return later.changes.allSatisfy { change in
      sought[change.key].map { $0.before == change.after && $0.after == change.before } ?? false
    }
  }
}

extension JournalEntry {
  /// Whether it took changes back, here or on the screen.
  fileprivate var isRevert: Bool {
    what == "revert" || what.hasPrefix("undo ") || what.hasPrefix("redo ")
  }

  /// The number of the act that it took back, where its name tells it.
  fileprivate var taken: String {
    what.split(separator: " ").last.map(String.init) ?? "\(revision)"
  }
}

extension Drafting {
  /// The act of a number in the journal; ends the command where there is none.
  fileprivate func act(called number: String) throws -> JournalEntry {
    let store = store
    let revision = Int64(number).map { Revision(rawValue: $0) }
    let act = try revision.flatMap { revision in
      try desk.explaining { () throws(StoreError) in try store.act(at: revision) }
    }
    guard let act else {
      throw desk.failure(
        desk.words(
          "Der er ingen handling »\(number)« i journalen; planner log har numrene.",
          "There is no act “\(number)” in the journal; planner log has the numbers."),
        status: revision == nil ? .usage : .failed)
    }
    return act
  }

  /// The latest acts of whoever is at the keys.
  fileprivate func ownActs() throws -> [JournalEntry] {
    let store = store
    return try desk.explaining { () throws(StoreError) in try store.journal(latest: 200) }
      .filter { $0.who == desk.actor.name }
  }
}

enum Undo: VerbSource {
  static var verb: Verb {
    Verb(
      "undo", "Take back your latest act, or a certain one.",
      more: """
        An act is taken back whole, and refused where what it changed has changed since.

        EXAMPLES
          planner undo --preview
          planner undo 42            the act that planner log has as 42, whoever did it
        """,
      [VerbField("revision", .optionalValue, "The act's number in planner log")]
    ) { drafting in
      let entry: JournalEntry?
      if let number = drafting.answers.text("revision") {
        entry = try drafting.act(called: number)
      } else {
        entry = UndoStack(try drafting.ownActs()).undoable
      }
      guard let entry else {
        throw drafting.desk.failure(
          drafting.desk.words("Der er intet at fortryde.", "There is nothing to undo."))
      }
      drafting.what = "undo \(entry.revision)"
      return .revert(entry.changes.inverse)
    }
  }
}

enum Redo: VerbSource {
  static var verb: Verb {
    Verb("redo", "Do again what you last took back.", []) { drafting in
      guard let redoable = UndoStack(try drafting.ownActs()).redoable else {
        throw drafting.desk.failure(
          drafting.desk.words("Der er intet at gøre igen.", "There is nothing to redo."))
      }
      drafting.what = "redo \(redoable.taken)"
      return .revert(redoable.changes.inverse)
    }
  }
}
