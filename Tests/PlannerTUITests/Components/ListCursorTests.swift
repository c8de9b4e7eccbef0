import Testing

@testable import PlannerTUI

@Suite struct ListCursorTests {
  private let letters = ["a", "b", "c", "d", "e", "f", "g", "h"]

  @Test func `motions stay within the list and the selection within the view`() {
    var cursor = ListCursor<String>()
    cursor.settle(in: letters, rows: 3)
    #expect(cursor.selected == "a")
    cursor.move(.up, in: letters, rows: 3)
    #expect(cursor.selected == "a")
    cursor.move(.pageDown, in: letters, rows: 3)
    #expect((cursor.selected, cursor.top) == ("c", 0))
    cursor.move(.down, in: letters, rows: 3)
    #expect((cursor.selected, cursor.top) == ("d", 1))
    cursor.move(.last, in: letters, rows: 3)
    #expect((cursor.selected, cursor.top) == ("h", 5))
    cursor.move(.first, in: letters, rows: 3)
    #expect((cursor.selected, cursor.top) == ("a", 0))
  }

  @Test func `the selection follows the item when the list changes round it`() {
    var cursor = ListCursor(selected: "e")
    cursor.settle(in: letters, rows: 3)
    cursor.settle(in: ["x", "y"] + letters, rows: 3)
    #expect((cursor.selected, cursor.index) == ("e", 6))
  }

  @Test func `when the item goes, the one that took its place is selected`() {
    var cursor = ListCursor(selected: "c")
    cursor.settle(in: letters, rows: 3)
    cursor.settle(in: ["a", "b", "d"], rows: 3)
    #expect(cursor.selected == "d")
    cursor.settle(in: ["a", "b"], rows: 3)
    #expect(cursor.selected == "b")
  }

  @Test func `an empty list selects nothing new and a later one begins where it can`() {
    var cursor = ListCursor<String>()
    cursor.settle(in: [], rows: 3)
    cursor.move(.down, in: [], rows: 0)
    #expect(cursor.selected == nil)
    cursor.settle(in: letters, rows: 0)
    #expect(cursor.selected == "a")
  }

  @Test func `a taller view is filled from above`() {
    var cursor = ListCursor(selected: "h")
    cursor.settle(in: letters, rows: 2)
    #expect(cursor.top == 6)
    cursor.settle(in: letters, rows: 5)
    #expect(cursor.top == 3)
  }
}
