import PlannerDomain

/// How the chapters, the one in front, and what is told of its selected number share the screen.
struct StatisticsLayout {
  /// Nil where there is room for the page only and it is in front.
  let chapters: Rect?
  /// Nil where there is room for the chapters only and they are in front.
  let head: Rect?
  let page: Rect
  let detail: Rect?

  private static let narrow = 72
  private static let chapterColumns = 27

  init(_ state: AppState) {
    let body = state.body
    let isNarrow = body.columns < Self.narrow
    if isNarrow, state.statistics.front == .chapters {
      chapters = body.dropping(left: 1)
      head = nil
      page = Rect.zero
      detail = nil
      return
    }
    chapters = isNarrow ? nil : body.left(Self.chapterColumns).dropping(left: 1)
    let rest = body.dropping(left: isNarrow ? 1 : Self.chapterColumns + 2, right: 1)
    let detailRows = rest.rows >= 16 ? 3 : rest.rows >= 7 ? 1 : 0
    head = rest.top(1)
    detail = detailRows == 0 ? nil : rest.bottom(detailRows)
    page = rest.dropping(top: 1, bottom: detailRows + (detailRows > 1 ? 1 : 0))
  }

  var isStack: Bool { chapters == nil || head == nil }
  /// With the heading of the list.
  var listRows: Int { max(1, page.rows - 1) }
}
