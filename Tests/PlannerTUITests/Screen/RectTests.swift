import Testing

@testable import PlannerTUI

@Suite struct RectTests {
  private let rect = Rect(column: 10, row: 5, columns: 20, rows: 8)

  @Test func `slices lie along the sides`() {
    #expect(rect.top(2) == Rect(column: 10, row: 5, columns: 20, rows: 2))
    #expect(rect.bottom(2) == Rect(column: 10, row: 11, columns: 20, rows: 2))
    #expect(rect.left(3) == Rect(column: 10, row: 5, columns: 3, rows: 8))
    #expect(rect.right(3) == Rect(column: 27, row: 5, columns: 3, rows: 8))
    #expect(
      rect.dropping(top: 1, bottom: 2, left: 3, right: 4)
        == Rect(column: 13, row: 6, columns: 13, rows: 5))
    #expect(rect.inset(by: 1) == Rect(column: 11, row: 6, columns: 18, rows: 6))
    #expect(
      rect.centered(Size(columns: 7, rows: 3)) == Rect(column: 16, row: 7, columns: 7, rows: 3))
  }

  @Test(arguments: [-1, 0, 1, 100, Int.max, Int.min])
  func `a slice is never larger than its rectangle nor negative`(count: Int) {
    for whole in [rect, .zero, Rect(column: Int.max, row: Int.min, columns: 1, rows: 1)] {
      let slices = [
        whole.top(count), whole.bottom(count), whole.left(count), whole.right(count),
        whole.inset(by: count), whole.centered(Size(columns: count, rows: count)),
        whole.dropping(top: count, bottom: count, left: count, right: count),
      ]
      for slice in slices {
        #expect((0...whole.columns).contains(slice.columns))
        #expect((0...whole.rows).contains(slice.rows))
        #expect(slice.isEmpty || whole.column == .max || whole.intersection(slice) == slice)
      }
    }
  }

  @Test func `negative extents count as none`() {
    #expect(
      Rect(column: 1, row: 1, columns: -3, rows: -1)
        == Rect(column: 1, row: 1, columns: 0, rows: 0))
  }

  @Test func `rectangles apart from each other have an empty intersection`() {
    #expect(rect.intersection(Rect(column: 30, row: 5, columns: 5, rows: 5)).isEmpty)
    #expect(
      rect.intersection(Rect(column: 25, row: 0, columns: 50, rows: 7))
        == Rect(column: 25, row: 5, columns: 5, rows: 2))
  }

  @Test func `a rectangle contains its corners but not what lies next to them`() {
    #expect(rect.contains(Point(column: 10, row: 5)))
    #expect(rect.contains(Point(column: 29, row: 12)))
    #expect(!rect.contains(Point(column: 30, row: 12)))
    #expect(!rect.contains(Point(column: 29, row: 13)))
  }
}
