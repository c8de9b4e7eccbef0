/// Where the parts of an employee's page lie on a screen of some size.
struct EmployeeLayout {
  let name: Rect
  let tabs: Rect
  /// What is known of the employee; only with the profile, and only where there is room.
  let facts: Rect
  let content: Rect
  /// More on what the cursor stands on.
  let detail: Rect

  /// Where the columns of facts begin, as many as fit.
  static let factStarts = [0, 42, 70]
  private static let factColumns = 30
  private static let factCount = 6

  init(body: Rect, tab: EmployeePage.Tab) {
    let inside = body.dropping(left: 1, right: 1)
    name = inside.top(1)
    tabs = inside.dropping(top: 1).top(1)
    let blank = body.rows >= 14 ? 1 : 0
    let across = max(
      1, Self.factStarts.count { $0 + Self.factColumns <= inside.columns })
    let factRows = (Self.factCount + across - 1) / across
    let hasFacts = tab == .profile && body.rows >= 12 + factRows
    facts = inside.dropping(top: 2 + blank).top(hasFacts ? factRows : 0)
    let detailRows = body.rows >= 16 ? 3 : body.rows >= 12 ? 2 : body.rows >= 7 ? 1 : 0
    detail = body.bottom(detailRows)
    content = inside.dropping(
      top: 2 + blank + (hasFacts ? factRows + 1 : 0), bottom: detailRows)
  }
}
