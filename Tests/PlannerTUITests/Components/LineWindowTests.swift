import Testing

@testable import PlannerTUI

@Suite struct LineWindowTests {
  @Test("An item comes into view with its heading where there is room, and scrolls no more")
  func reveals() {
    var window = LineWindow()
    window.reveal(8..<9, of: 20, rows: 5)
    #expect(window.top == 4)
    window.reveal(6..<7, of: 20, rows: 5)
    #expect(window.top == 4)
    window.reveal(3..<4, heading: 1, of: 20, rows: 5)
    #expect(window.top == 2)
    window.reveal(3..<4, heading: 1, of: 20, rows: 1)
    #expect(window.top == 3)
    window.reveal(0..<9, of: 9, rows: 4)
    #expect(window.top == 0)
    window.reveal(1..<2, of: 2, rows: 0)
    #expect(window.top == 1)
  }
}
