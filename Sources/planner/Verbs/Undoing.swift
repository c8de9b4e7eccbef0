import PlannerDomain
import PlannerStore

/// Which acts of the journal are undone, and which can be undone or done again.
///
/// An act that takes another back is called `undo 12` after the other's number, and one that does
/// it again `redo 12`, so that everyone who reads the journal can tell.
struct UndoStack {
  private(set) var undoable: JournalEntry?
  /// The act that took another back, and the other's number.
  private(set) var redoable: (entry: JournalEntry, of: Int64)?

  /// - Parameter journal: one's own acts, the latest first.
  init(_ journal: [JournalEntry]) {
    var undone: Set<Int64> = []
    var decided: Set<Int64> = []
    var hasNewActs = false
    for entry in journal {
      if let number = Self.number(in: entry.what, after: "undo ") {
        guard decided.insert(number).inserted else { continue }
        undone.insert(number)
        if redoable == nil, !hasNewActs { redoable = (entry, number) }
      } else if let number = Self.number(in: entry.what, after: "redo ") {
        decided.insert(number)
      } else {
        hasNewActs = hasNewActs || !undone.contains(entry.revision.rawValue)
        if undoable == nil, !undone.contains(entry.revision.rawValue), entry.what != "revert" {
          undoable = entry
        }
      }
    }
  }

  private static func number(in what: String, after word: String) -> Int64? {
    what.hasPrefix(word) ? Int64(what.dropFirst(word.count)) : nil
  }
}

extension Drafting {
  /// The latest acts of whoever is at the keys.
  fileprivate func ownActs() throws -> [JournalEntry] {
    let store = store
    return try desk.explaining { () throws(StoreError) in try store.journal(latest: 500) }
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
      if let number = try drafting.number("revision", in: 1...Int.max) {
        let store = drafting.store
        entry = try drafting.desk.explaining { () throws(StoreError) in
          try store.journal(latest: 10_000)
        }.first { $0.revision.rawValue == Int64(number) }
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
      drafting.what = "redo \(redoable.of)"
      return .revert(redoable.entry.changes.inverse)
    }
  }
}
