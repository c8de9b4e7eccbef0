/// Which part of a page of lines is in view, where only some of the lines can be selected.
struct LineWindow: Hashable, Sendable {
  private(set) var top = 0

  /// Scrolls no more than needed to have an item in view, with the heading lines right above it
  /// where there is room.
  mutating func reveal(_ item: Range<Int>, heading: Int = 0, of count: Int, rows: Int) {
    let rows = max(1, rows)
    top = min(top, item.lowerBound - heading)
    top = max(top, item.upperBound - rows)
    top = min(top, item.lowerBound)
    top = max(0, min(top, count - rows))
  }
}
