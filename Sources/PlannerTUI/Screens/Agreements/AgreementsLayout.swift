/// How the list shares the screen with what is looked for and what is told of the selected row.
struct AgreementsLayout {
  let head: Rect
  let tabs: Rect
  let table: Rect
  /// Tells of the selected row.
  let detail: Rect

  init(_ body: Rect) {
    let inside = body.dropping(left: 1, right: 1)
    head = inside.top(body.rows >= 8 ? 1 : 0)
    tabs = inside.dropping(top: head.rows).top(body.rows >= 5 ? 1 : 0)
    let detailRows = body.rows >= 18 ? 3 : body.rows >= 12 ? 2 : 0
    detail = body.bottom(detailRows)
    table = body.dropping(
      top: head.rows + tabs.rows + (body.rows >= 18 ? 1 : 0), bottom: detailRows, left: 1)
  }

  var tableRows: Int { max(1, table.rows - 1) }
}
