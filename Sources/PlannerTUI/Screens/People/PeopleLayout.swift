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

  init(body: Rect, columns: Int) {
    let rows = body.rows
    let statusRows = rows >= 20 ? 3 : rows >= 14 ? 2 : rows >= 6 ? 1 : 0
    let legendRows = rows >= 14 ? 1 : 0
    nameRows = rows >= 18 ? 3 : rows >= 12 ? 2 : 1
    hasSums = rows >= 10
    title = body.top(1).dropping(left: 1, right: 1)
    legend = body.bottom(legendRows).dropping(left: 1, right: 1)
    status = body.dropping(bottom: legendRows).bottom(statusRows)
    matrix = body.dropping(top: 1, bottom: legendRows + statusRows)
    let name = body.columns >= 100 ? 26 : body.columns >= 70 ? 22 : body.columns >= 50 ? 17 : 13
    let label = min(PeopleLayout.markColumns + name + PeopleLayout.sumColumns, body.columns / 2)
    let room = body.columns - label - 1
    measures = Matrix.Measures(
      label: label, step: min(10, max(5, room / max(1, columns))),
      heading: min(matrix.rows, nameRows + (hasSums ? 1 : 0)))
  }

  static let markColumns = 2
  static let sumColumns = 5
}
