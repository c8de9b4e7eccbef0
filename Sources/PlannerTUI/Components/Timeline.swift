import PlannerDomain

/// Days laid out in columns: which column a day has at a zoom, and which of them are in view.
struct Timeline: Hashable, Sendable {
  /// How much room a day gets, the least first.
  enum Zoom: Int, CaseIterable, Hashable, Sendable {
    /// Two columns a month.
    case months
    /// One column a week.
    case weeks
    /// Three columns a week, the last of them the weekend.
    case wideWeeks
    /// One column a day.
    case days
    /// Three columns a day.
    case wideDays

    var finer: Zoom? { Zoom(rawValue: rawValue + 1) }
    var coarser: Zoom? { Zoom(rawValue: rawValue - 1) }
    var showsDays: Bool { self == .days || self == .wideDays }

    /// The columns of one mark.
    var cell: Int { self == .wideDays ? 3 : 1 }
  }

  let zoom: Zoom
  /// The first day of the first column.
  let first: CivilDate
  /// All columns there are.
  let width: Int
  /// The columns in view.
  let columns: Int
  /// The first column in view.
  let offset: Int

  /// Begins and ends at whole months or weeks.
  ///
  /// - Parameter start: the day that the view begins with, as far as there are days enough after it.
  init(
    _ zoom: Zoom, from first: CivilDate, through last: CivilDate, columns: Int,
    start: CivilDate? = nil
  ) {
    self.zoom = zoom
    self.first =
      zoom == .months
      ? first.adding(days: 1 - first.day) : first.adding(days: 1 - first.weekday.rawValue)
    let end =
      zoom == .months
      ? last.adding(days: CivilDate.daysIn(month: last.month, of: last.year) - last.day)
      : last.adding(days: 7 - last.weekday.rawValue)
    width = max(0, Self.column(of: end, from: self.first, zoom)) + zoom.cell
    self.columns = max(0, min(columns, width)) / zoom.cell * zoom.cell
    let wanted = Self.column(of: start ?? self.first, from: self.first, zoom)
    offset = max(0, min(wanted, width - self.columns))
  }

  /// The column of a day among all columns; outside them for a day that is not covered.
  func column(of day: CivilDate) -> Int { Self.column(of: day, from: first, zoom) }

  /// The column of a day among those in view.
  func place(of day: CivilDate) -> Int? {
    let place = column(of: day) - offset
    return place >= 0 && place < columns ? place : nil
  }

  /// The days that share a column.
  func days(in column: Int) -> ClosedRange<CivilDate> {
    switch zoom {
    case .months:
      let month = first.adding(months: Self.floor(column, 2))
      let length = CivilDate.daysIn(month: month.month, of: month.year)
      let half = (length + 1) / 2
      return column % 2 == 0
        ? month...month.adding(days: half - 1)
        : month.adding(days: half)...month.adding(days: length - 1)
    case .weeks:
      let monday = first.adding(days: column * 7)
      return monday...monday.adding(days: 6)
    case .wideWeeks:
      let monday = first.adding(days: Self.floor(column, 3) * 7)
      let parts = [(0, 2), (3, 4), (5, 6)]
      let part = parts[min(2, max(0, column - Self.floor(column, 3) * 3))]
      return monday.adding(days: part.0)...monday.adding(days: part.1)
    case .days: return first.adding(days: column)...first.adding(days: column)
    case .wideDays:
      let day = first.adding(days: Self.floor(column, 3))
      return day...day
    }
  }

  /// The days in view; nil when no column is.
  var daysInView: ClosedRange<CivilDate>? {
    guard columns > 0 else { return nil }
    return days(in: offset).lowerBound...days(in: offset + columns - 1).upperBound
  }

  private static func column(of day: CivilDate, from first: CivilDate, _ zoom: Zoom) -> Int {
    let days = first.days(until: day)
    switch zoom {
    case .months:
      let length = CivilDate.daysIn(month: day.month, of: day.year)
      let months = (day.year - first.year) * 12 + day.month - first.month
      return months * 2 + (day.day > (length + 1) / 2 ? 1 : 0)
    case .weeks: return floor(days, 7)
    case .wideWeeks:
      let weekday = days - floor(days, 7) * 7
      return floor(days, 7) * 3 + (weekday < 3 ? 0 : weekday < 5 ? 1 : 2)
    case .days: return days
    case .wideDays: return days * 3
    }
  }

  /// Division that rounds down, also below zero.
  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : (number - divisor + 1) / divisor
  }
}

extension Timeline {
  /// The finest zoom at which the days fit into so many columns; the coarsest where none does.
  static func zoom(
    fitting columns: Int, from first: CivilDate, through last: CivilDate
  ) -> Zoom {
    Zoom.allCases.last { zoom in
      Timeline(zoom, from: first, through: last, columns: columns).width <= columns
    } ?? .months
  }
}
