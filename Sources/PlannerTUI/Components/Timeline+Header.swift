import PlannerDomain

extension Timeline {
  /// How many rows the header has at most.
  var headerRows: Int { zoom.showsDays ? 4 : 3 }

  /// The months, the weeks, the days where each has a column, and a line with today and holidays;
  /// the first of these where there is not room for all.
  func drawHeader(on frame: inout Frame, in rect: Rect, words: Words, today: CivilDate) {
    let rect = rect.left(columns)
    drawMonths(on: &frame, in: rect.top(1), words: words)
    drawWeeks(on: &frame, in: rect.dropping(top: 1).top(1), words: words)
    let rest = rect.dropping(top: 2)
    if zoom.showsDays { drawDays(on: &frame, in: rest.top(1), words: words) }
    drawRuler(
      on: &frame, in: zoom.showsDays ? rest.dropping(top: 1) : rest, words: words, today: today)
  }

  /// What stands for a holiday: a letter, since it must be told from the signs of states.
  static func holidaySign(_ words: Words) -> String { "h" }

  private func drawMonths(on frame: inout Frame, in rect: Rect, words: Words) {
    let months = monthsInView
    // All names have the same form, the longest that every whole month has room for.
    let room = months.filter(\.isWhole).map(\.columns.count).min() ?? columns
    let form = Self.forms.firstIndex { form in
      months.allSatisfy { TextWidth.width(of: form($0.first, words.format)) < room }
    }
    for month in months {
      // A single letter tells nothing but in a row of twelve.
      let last = form ?? Self.forms.count - 1
      let text = Self.forms[last..<max(last + 1, Self.forms.count - 1)].lazy
        .map { $0(month.first, words.format) }
        .first { TextWidth.width(of: $0) < month.columns.count }
      frame.put(
        text ?? "", at: Point(column: rect.column + month.columns.lowerBound, row: rect.row),
        in: rect, style: .heading)
    }
  }

  /// A month as it may be written, the longest form first.
  private static let forms: [@Sendable (CivilDate, Formats) -> String] = [
    { "\($1.month($0.month)) \($0.year)" }, { $1.month($0.month) },
    { $1.shortMonth($0.month) }, { String($1.month($0.month).prefix(3)) },
    { String($1.month($0.month).prefix(1)) },
  ]

  private struct Month {
    let first: CivilDate
    let columns: Range<Int>
    let isWhole: Bool
  }

  private var monthsInView: [Month] {
    guard let days = daysInView else { return [] }
    var months: [Month] = []
    var month = days.lowerBound.adding(days: 1 - days.lowerBound.day)
    while month <= days.upperBound {
      let next = month.adding(months: 1)
      let start = column(of: month) - offset
      let end = column(of: next) - offset
      let shown = max(0, start)..<max(0, start, min(columns, end))
      months.append(
        Month(first: month, columns: shown, isWhole: start >= 0 && end <= columns))
      month = next
    }
    return months
  }

  private func drawWeeks(on frame: inout Frame, in rect: Rect, words: Words) {
    guard let days = daysInView else { return }
    let perWeek: Double =
      switch zoom {
      case .months: 2 * 12 / 53.0
      case .weeks: 1
      case .wideWeeks: 3
      case .days: 7
      case .wideDays: 21
      }
    let long = words.format.week(ISOWeek(containing: days.lowerBound).lastOfYear)
    let isLong = Double(TextWidth.width(of: long)) < perWeek
    let step = isLong ? 1 : [1, 2, 4, 13].first { Double($0) * perWeek >= 3 } ?? 13
    var monday = days.lowerBound.adding(days: 1 - days.lowerBound.weekday.rawValue)
    while monday <= days.upperBound {
      let week = ISOWeek(containing: monday)
      let place = column(of: monday) - offset
      let text = isLong ? words.format.week(week) : String(week.number)
      // A year's last week and the next one's first would run into each other.
      let isShown = (week.number - 1) % step == 0 && (step == 1 || week.number < 53)
      if isShown, place >= 0, place + TextWidth.width(of: text) <= columns {
        frame.put(
          text, at: Point(column: rect.column + place, row: rect.row), in: rect, style: .faint)
      }
      monday = monday.adding(days: 7)
    }
  }

  private func drawDays(on frame: inout Frame, in rect: Rect, words: Words) {
    guard let days = daysInView, !rect.isEmpty else { return }
    for number in days.lowerBound.dayNumber...days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      let place = Point(column: rect.column + column(of: day) - offset, row: rect.row)
      if zoom == .wideDays {
        frame.put(
          TextWidth.padded(String(day.day), to: 2, alignment: .trailing), at: place, in: rect,
          style: day.isWorkingDay ? .plain : .faint)
      } else if day.weekday == .monday {
        frame.put(String(day.day), at: place, in: rect)
      } else if day.weekday.isWeekend {
        frame.put("·", at: place, in: rect, style: .faint)
      }
    }
  }

  private func drawRuler(
    on frame: inout Frame, in rect: Rect, words: Words, today: CivilDate
  ) {
    frame.hline(rect)
    guard let days = daysInView, !rect.isEmpty else { return }
    for number in days.lowerBound.dayNumber...days.upperBound.dayNumber {
      let day = CivilDate(dayNumber: number)
      guard Holiday(on: day) != nil, let place = place(of: day) else { continue }
      let point = Point(column: rect.column + place + zoom.cell / 2, row: rect.row)
      frame.put(Self.holidaySign(words), at: point, in: rect, style: .warning)
    }
    if let place = place(of: today) {
      frame.put(
        "▼", at: Point(column: rect.column + place + zoom.cell / 2, row: rect.row), in: rect,
        style: .today)
    }
  }
}

extension ISOWeek {
  fileprivate var lastOfYear: ISOWeek { ISOWeek(year: year, number: 52) ?? self }
}
