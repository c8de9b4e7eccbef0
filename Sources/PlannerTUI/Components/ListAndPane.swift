/// A heading, a list with a row of column titles, and below it, where there is room, what is selected
/// in full.
struct ListAndPane {
  let head: Rect
  let list: Rect
  /// Nil where the list needs the room.
  let pane: Rect?

  /// - Parameter leastRows: how many rows there must be below the heading for a pane.
  init(in body: Rect, paneRows: Int, leastRows: Int = 14) {
    let room = body.dropping(left: 1, right: 1)
    head = room.top(1)
    let rest = room.dropping(top: 1)
    let hasPane = rest.rows >= leastRows
    pane = hasPane ? rest.bottom(paneRows) : nil
    list = rest.dropping(bottom: hasPane ? paneRows + 1 : 0)
  }

  /// How many rows of the list are in view.
  var rows: Int { max(1, list.rows - 1) }
}
