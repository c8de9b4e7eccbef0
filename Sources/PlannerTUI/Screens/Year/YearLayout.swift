import PlannerDomain

/// Where the parts of the year stand, by the size of the screen.
struct YearLayout {
  let caption: Rect
  let budget: Rect
  let header: Rect
  let list: Rect
  let detail: Rect
  /// The columns of the labels that stay, and of what is told right of the timeline.
  let label: Int
  let info: Int
  let timeline: Timeline

  init(_ state: AppState) {
    let body = state.body
    let year = state.year
    let (rows, all) = (body.rows, body.columns)
    var label = min(44, max(12, all * 33 / 100))
    let room = max(0, all - label - 1)
    let days = Self.days(of: state)
    let zoom =
      year.zoom
      ?? Timeline.zoom(fitting: room, from: days.year.lowerBound, through: days.year.upperBound)
    timeline = Timeline(
      zoom, from: days.all.lowerBound, through: days.all.upperBound, columns: room,
      start: year.start ?? days.year.lowerBound)
    let left = room - timeline.columns - 1
    info = left < 14 ? 0 : min(left, 40)
    label += info > 0 ? left - info : max(0, left + 1)
    self.label = label

    caption = body.top(rows >= 4 ? 1 : 0)
    var rest = body.dropping(top: caption.rows)
    let teams = state.insight.budgets.count
    let lines = teams > 1 ? min(teams, max(0, rows / 3)) : 1
    budget = rest.top(rows < 12 ? 0 : year.showsBudgets ? 1 + lines : 1)
    rest = rest.dropping(top: budget.rows)
    let most = timeline.headerRows
    header = rest.top(rows >= 20 ? most : rows >= 12 ? most - 1 : rows >= 6 ? 1 : 0)
    rest = rest.dropping(top: header.rows)
    detail = rest.bottom(
      rows >= 30 ? 8 : rows >= 20 ? 5 : rows >= 14 ? 4 : rows >= 8 ? 2 : rows >= 6 ? 1 : 0)
    list = rest.dropping(bottom: detail.rows)
  }

  /// The part of a row or of the header that is right of the labels.
  func timelinePart(of rect: Rect) -> Rect {
    rect.dropping(left: label + 1).left(timeline.columns)
  }

  func infoPart(of rect: Rect) -> Rect {
    info == 0 ? rect.right(0) : rect.dropping(left: label + 1 + timeline.columns + 1)
  }

  /// The plan year, and with it the course days outside it, as far as a year away.
  private static func days(
    of state: AppState
  ) -> (year: ClosedRange<CivilDate>, all: ClosedRange<CivilDate>) {
    let none = CivilDate(dayNumber: 0)
    let year = Period(year: state.planYear).map { $0.first...$0.last } ?? none...none
    let span = state.year.plan.span
    let first = min(year.lowerBound, span?.first ?? year.lowerBound)
    let last = max(year.upperBound, span?.last ?? year.upperBound)
    let outermost = year.lowerBound.adding(days: -366)...year.upperBound.adding(days: 366)
    return (year, (first...last).clamped(to: outermost))
  }
}
