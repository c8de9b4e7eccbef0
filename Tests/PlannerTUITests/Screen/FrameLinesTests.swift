import Testing

@testable import PlannerTUI

@Suite struct FrameLinesTests {
  @Test func `a box has a title and gives its inside`() {
    var frame = Frame(size: Size(columns: 14, rows: 4))
    let inside = frame.box(frame.bounds, title: "Mål")
    #expect(
      frame.lines == [
        "┌─ Mål ──────┐",
        "│            │",
        "│            │",
        "└────────────┘",
      ])
    #expect(inside == Rect(column: 1, row: 1, columns: 12, rows: 2))
    #expect(frame.style(at: Point(column: 3, row: 0)) == .heading.bold)
    #expect(frame.style(at: .zero) == .border)
  }

  @Test func `the focused box stands out by weight and tone`() {
    var frame = Frame(size: Size(columns: 14, rows: 4))
    frame.box(frame.bounds, title: "Mål", focused: true)
    #expect(frame.style(at: .zero) == .accent.bold)
    #expect(frame.style(at: Point(column: 3, row: 0)) == .accent.bold)
  }

  @Test func `a long title is cut inside the border`() {
    var frame = Frame(size: Size(columns: 12, rows: 2))
    frame.box(frame.bounds, title: "Kompetenceudvikling")
    #expect(frame.lines == ["┌─ Kompe… ─┐", "└──────────┘"])
  }

  @Test func `a box without room is a line`() {
    var flat = Frame(size: Size(columns: 4, rows: 1))
    #expect(flat.box(flat.bounds, title: "Mål").isEmpty)
    #expect(flat.lines == ["────"])
    var slim = Frame(size: Size(columns: 1, rows: 2))
    #expect(slim.box(slim.bounds).isEmpty)
    #expect(slim.lines == ["│", "│"])
  }

  @Test func `a border hanging over the edge is cut`() {
    var frame = Frame(size: Size(columns: 3, rows: 2))
    frame.box(Rect(column: -1, row: -1, columns: 3, rows: 3))
    #expect(frame.lines == [" │", "─┘"])
  }
}
