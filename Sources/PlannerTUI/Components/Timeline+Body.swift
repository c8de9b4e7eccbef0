import PlannerDomain

extension Timeline {
  /// A sign on a day of a row.
  struct Mark: Hashable, Sendable {
    var day: CivilDate
    var sign: String
    var style: Style
    /// What it belongs to; where marks of several fall into one column their number is shown.
    var owner: Int

    init(_ day: CivilDate, _ sign: String, _ style: Style, owner: Int = 0) {
      self.day = day
      self.sign = sign
      self.style = style
      self.owner = owner
    }
  }

  /// Sets weekends and holidays back, and draws today's line, behind all rows.
  func drawGround(on frame: inout Frame, in rect: Rect, today: CivilDate) {
    let rect = rect.left(columns)
    for place in 0..<rect.columns {
      let days = days(in: offset + place)
      let isFree: Bool
      switch zoom {
      case .months, .weeks: isFree = false
      case .wideWeeks: isFree = days.lowerBound.weekday == .saturday
      case .days, .wideDays: isFree = !days.lowerBound.isWorkingDay
      }
      if isFree {
        frame.fill(
          Rect(column: rect.column + place, row: rect.row, columns: 1, rows: rect.rows),
          style: Style(on: .shade))
      }
    }
    if let place = place(of: today) {
      let line = Rect(
        column: rect.column + place + zoom.cell / 2, row: rect.row, columns: 1, rows: rect.rows)
      frame.vline(line.intersection(rect), style: .today)
    }
  }

  /// Draws a row's marks with a line from its first to its last day, and gives the first column
  /// after them; nil when none is in view.
  @discardableResult
  func draw(
    _ marks: [Mark], on frame: inout Frame, in rect: Rect, isJoined: Bool
  ) -> Int? {
    let rect = rect.left(columns).top(1)
    guard let first = marks.map(\.day).min(), let last = marks.map(\.day).max(), !rect.isEmpty
    else { return nil }
    func point(_ place: Int) -> Point { Point(column: rect.column + place, row: rect.row) }
    if isJoined {
      let from = max(0, column(of: first) - offset + zoom.cell / 2)
      let to = min(columns - 1, column(of: last) - offset + zoom.cell / 2)
      if from <= to {
        for place in from...to { put("─", on: &frame, at: point(place), in: rect, style: .faint) }
      }
    }
    var end: Int?
    for (column, cell) in Dictionary(grouping: marks, by: { self.column(of: $0.day) }) {
      let place = column - offset
      guard place >= 0, place < columns, let mark = cell.first else { continue }
      let owners = Set(cell.map(\.owner)).count
      put(
        owners > 1 ? (owners < 10 ? String(owners) : "#") : mark.sign, on: &frame,
        at: point(place + zoom.cell / 2), in: rect, style: mark.style)
      end = max(end ?? 0, place + zoom.cell)
    }
    return end
  }

  /// Writes a sign on whatever ground there is.
  private func put(
    _ sign: String, on frame: inout Frame, at point: Point, in rect: Rect, style: Style
  ) {
    let ground = frame.style(at: point)?.backdrop ?? .none
    frame.put(sign, at: point, in: rect, style: style.on(ground))
  }
}
