import PlannerDomain
import PlannerStore
import Testing

@testable import planner

/// What `planner undo` and `planner redo` take from a journal.
@Suite struct UndoStackTests {
  private func team(_ name: String?) -> Entry? {
    name.map { .team(Team(id: "t", name: $0, function: .authority, area: .general)) }
  }

  private func act(_ number: Int64, _ what: String, _ before: String?, _ after: String?)
    -> JournalEntry
  {
    JournalEntry(
      revision: Revision(rawValue: number), when: "2027-03-08T09:30:00Z", who: "Åse", what: what,
      changes: [Change(key: .team("t"), before: team(before), after: team(after))])
  }

  /// The acts to undo and to do again; oldest first, as they were done.
  private func stack(_ acts: JournalEntry...) -> [Int64?] {
    let stack = UndoStack(acts.reversed())
    return [stack.undoable?.revision.rawValue, stack.redoable?.revision.rawValue]
  }

  @Test func `the latest act is undone first, and an undone one done again`() {
    let (a, b) = (act(1, "enter team", nil, "A"), act(2, "enter team", "A", "B"))
    #expect(stack(a, b) == [2, nil])
    let undoB = act(3, "undo 2", "B", "A")
    #expect(stack(a, b, undoB) == [1, 3])
    let undoA = act(4, "undo 1", "A", nil)
    #expect(stack(a, b, undoB, undoA) == [nil, 4])
    let redoA = act(5, "redo 1", nil, "A")
    #expect(stack(a, b, undoB, undoA, redoA) == [1, 3])
    #expect(stack(a, b, undoB, undoA, redoA, act(6, "redo 2", "A", "B")) == [2, nil])
  }

  @Test func `what was undone on the screen is not undone twice, and can be done again`() {
    let (a, b) = (act(1, "enter team", nil, "A"), act(2, "enter team", "A", "B"))
    let undone = act(3, "revert", "B", "A")
    #expect(stack(a, b, undone) == [1, 3])
    #expect(stack(a, b, undone, act(4, "revert", "A", "B")) == [2, nil])
  }

  @Test func `a new act leaves nothing to do again`() {
    let (a, b) = (act(1, "enter team", nil, "A"), act(2, "undo 1", "A", nil))
    #expect(stack(a, b, act(3, "enter team", nil, "C")) == [3, nil])
  }

  @Test func `what was undone of another's can be done again`() {
    #expect(stack(act(9, "undo 4", "A", "B")) == [nil, 9])
  }
}
