/// Which part of a page of lines is in view, where only some of the lines can be selected.
struct LineWindow: Hashable, Sendable {
  private(set) var top = 0

  init(top: Int = 0) {
    self.top = top
  }

  /// Scrolls no more than needed to have an item in view, with the heading lines right above it
  /// where there is room.
  mutating func reveal(_ item: Range<Int>, heading: Int = 0, of count: Int, rows: Int) {
    let rows = max(1, rows)
    top = min(top, item.lowerBound - heading)
    top = max(top, item.upperBound - rows)
    top = min(top, item.lowerBound)
    top = max(0, min(top, count - rows))
  }

  /// Scrolls by so many lines; gives the item to select, which is another only where the one
  /// selected would be out of view.
  ///
  /// - Parameter items: the first line of each item, ascending.
  mutating func scroll(
    by step: Int, items: [Int], selected: Int, of count: Int, rows: Int
  ) -> Int {
    let rows = max(1, rows)
    top = max(0, min(top + step, count - rows))
    let inView = items.indices.filter { items[$0] >= top && items[$0] < top + rows }
    guard let first = inView.first, let last = inView.last else { return selected }
    return min(max(selected, first), last)
  }
}
