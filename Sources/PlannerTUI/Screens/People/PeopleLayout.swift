import PlannerDomain

/// Where the parts of the matrix lie on a screen of some size.
struct PeopleLayout {
  let title: Rect
  let matrix: Rect
  /// What the cell under the cursor means.
  let status: Rect
  let legend: Rect
  let measures: Matrix.Measures
  /// Rows of the headings that the columns' names take.
  let nameRows: Int
  let hasSums: Bool

  /// - Parameter isFiltered: the title, which the smallest screens go without, has the filter in it.
  init(body: Rect, columns: Int, isFiltered: Bool) {
    let rows = body.rows
    let titleRows = rows >= 10 || isFiltered ? 1 : 0
    let statusRows = rows >= 20 ? 3 : rows >= 7 ? 2 : rows >= 5 ? 1 : 0
    let legendRows = rows >= 14 ? 1 : 0
    nameRows = rows >= 30 ? 4 : rows >= 18 ? 3 : rows >= 12 ? 2 : 1
    hasSums = rows >= 10
    title = body.top(titleRows).dropping(left: 1, right: 1)
    legend = body.bottom(legendRows).dropping(left: 1, right: 1)
    status = body.dropping(bottom: legendRows).bottom(statusRows)
    matrix = body.dropping(top: titleRows, bottom: legendRows + statusRows)
    let name = body.columns >= 100 ? 26 : body.columns >= 70 ? 22 : body.columns >= 50 ? 17 : 11
    let label = min(PeopleLayout.markColumns + name + PeopleLayout.sumColumns, body.columns / 2)
    let room = body.columns - label - 1
    measures = Matrix.Measures(
      label: label, step: min(10, max(5, room / max(1, columns))),
      heading: min(matrix.rows, nameRows + (hasSums ? 1 : 0)))
  }

  static let markColumns = 2
  static let sumColumns = 5
}

extension PeopleState {
  func layout(in body: Rect) -> PeopleLayout {
    PeopleLayout(
      body: body, columns: grid.columns.count, isFiltered: filter.isOpen || !filter.text.isEmpty)
  }
}
