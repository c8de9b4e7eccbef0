import Testing

@testable import PlannerTUI

@Suite struct FlowTests {
  private func lines(_ texts: [String], columns: Int, rows: Int = .max) -> [String] {
    Flow.lines(texts.map { Run($0) }, separator: " · ", columns: columns, rows: rows)
      .map { $0.map(\.text).joined() }
  }

  @Test("Pieces follow one another and go on in the next line where they do not fit")
  func flows() {
    #expect(lines(["one", "two", "", "three"], columns: 9) == ["one · two", "three"])
    #expect(lines(["one", "two"], columns: 0) == [])
    #expect(lines([], columns: 9) == [])
  }

  @Test("Only a piece longer than a whole line is broken")
  func breaks() {
    #expect(lines(["one", "four and five"], columns: 9) == ["one", "four and", "five"])
  }

  @Test("The last row takes all that is left")
  func lastRow() {
    #expect(lines(["one", "two", "three"], columns: 5, rows: 2) == ["one", "two · three"])
  }
}
