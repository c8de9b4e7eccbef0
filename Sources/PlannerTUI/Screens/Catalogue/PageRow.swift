/// A row of a page: text from the left, and perhaps something at the right edge.
struct PageRow: Hashable, Sendable {
  /// What is selected with the row; nil when it only tells.
  var item: OfferingItem?
  var left: [Run]
  var right: [Run] = []

  func draw(on frame: inout Frame, in place: Rect) {
    let rightWidth = right.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    let leftWidth = left.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    let hasRoom = rightWidth > 0 && rightWidth + 9 < place.columns
    let room = place.dropping(right: hasRoom ? rightWidth + 1 : 0)
    frame.put(left, at: place.origin, in: room)
    if leftWidth > room.columns, room.columns > 0 {
      frame.put(
        "…", at: Point(column: room.endColumn - 1, row: room.row), in: room,
        style: left.last?.style ?? .plain)
    }
    if hasRoom {
      frame.put(
        right, at: Point(column: place.endColumn - rightWidth, row: place.row), in: place)
    }
  }
}
