import Testing

@testable import PlannerTUI

@Suite struct FrameTextTests {
  private func frame(_ columns: Int, _ rows: Int) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  @Test func `text stands where it was put and tells its columns`() {
    var frame = frame(10, 2)
    #expect(frame.put("Ærø", at: Point(column: 2, row: 1), style: .good) == 3)
    #expect(frame.lines == ["", "  Ærø"])
    #expect(frame.style(at: Point(column: 4, row: 1)) == .good)
    #expect(frame.style(at: Point(column: 5, row: 1)) == .plain)
  }

  @Test func `the right edge cuts text and what it took`() {
    var frame = frame(5, 1)
    #expect(frame.put("Sønderborg", at: Point(column: 2, row: 0)) == 3)
    #expect(frame.lines == ["  Søn"])
  }

  @Test func `text left of the edge is skipped but counted`() {
    var frame = frame(5, 1)
    #expect(frame.put("Sønder", at: Point(column: -4, row: 0)) == 6)
    #expect(frame.lines == ["er"])
  }

  @Test func `a clip cuts on all sides`() {
    var frame = frame(10, 3)
    let clip = Rect(column: 3, row: 1, columns: 4, rows: 1)
    for row in 0..<3 { frame.put("0123456789", at: Point(column: 0, row: row), in: clip) }
    #expect(frame.lines == ["", "   3456", ""])
  }

  @Test func `half a wide letter becomes a space`() {
    var frame = frame(5, 1)
    #expect(frame.put("漢字漢", at: .zero) == 5)
    #expect(frame.lines == ["漢字"])
    var left = Frame(size: Size(columns: 4, rows: 1))
    left.put("漢字", at: Point(column: -1, row: 0))
    #expect(left.lines == [" 字"])
  }

  @Test func `overwriting half of a wide letter blanks its other half`() {
    var first = frame(4, 1)
    first.put("漢字", at: .zero)
    first.put("x", at: Point(column: 1, row: 0))
    #expect(first.lines == [" x字"])
    var second = frame(4, 1)
    second.put("漢字", at: .zero)
    second.fill(Rect(column: 0, row: 0, columns: 1, rows: 1), "#")
    #expect(second.lines == ["# 字"])
    #expect(second.cells.allSatisfy { $0.width < 2 || $0.character == "字" })
  }

  @Test func `text that is not seen leaves wide letters whole`() {
    var frame = frame(6, 1)
    frame.put("漢字漢", at: .zero)
    let clip = Rect(column: 3, row: 0, columns: 2, rows: 1)
    frame.put("", at: Point(column: 1, row: 0))
    frame.put("x", at: Point(column: 1, row: 0), in: clip)
    #expect(frame.lines == ["漢字漢"])
    frame.put("abcde", at: Point(column: 1, row: 0), in: clip)
    #expect(frame.lines == ["漢 cd"])
  }

  @Test func `controls are shown, line breaks as blanks, and what has no width is left out`() {
    var frame = frame(12, 1)
    #expect(frame.put("a\tb\u{1B}[2J\u{202E}", at: .zero) == 7)
    #expect(frame.lines == ["a·b·[2J"])
    var wide = Frame(size: Size(columns: 12, rows: 1))
    #expect(wide.put("漢\n\u{200B}x", at: .zero) == 4)
    #expect(wide.lines == ["漢 x"])
    var simple = self.frame(12, 1)
    #expect(simple.put("ø\nå\r\nx", at: .zero) == 5)
    #expect(simple.lines == ["ø å x"])
  }

  @Test func `runs follow one another in their own styles`() {
    var frame = frame(8, 1)
    #expect(frame.put([Run("Øk", .match), Run("onomi", .faint)], at: .zero) == 7)
    #expect(frame.styledLines == [[Run("Øk", .match), Run("onomi", .faint), Run(" ")]])
  }

  @Test func `restyling keeps the text and clips`() {
    var frame = frame(4, 2)
    frame.put("abcd", at: .zero, style: .danger)
    frame.restyle(Rect(column: -3, row: 0, columns: 5, rows: 1)) { $0 = $0.on(.selection) }
    #expect(
      frame.styledLines[0] == [Run("ab", .danger.on(.selection)), Run("cd", .danger)])
  }
}
