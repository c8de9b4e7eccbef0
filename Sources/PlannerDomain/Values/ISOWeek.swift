/// A week by ISO 8601, as Danish calendars number them: it begins on Monday, and week 1 is the one
/// that holds the year's first Thursday.
public struct ISOWeek: Hashable, Sendable, Comparable {
  /// The year that the week is counted in; it may differ from the calendar year around New Year.
  public let year: Int
  /// 1 … 53.
  public let number: Int

  public init(containing date: CivilDate) {
    let thursday = date.adding(days: 4 - date.weekday.rawValue)
    year = thursday.year
    number = Self.thursday(ofFirstWeekIn: year).days(until: thursday) / 7 + 1
  }

  /// Gives nil when the year has no week of that number.
  public init?(year: Int, number: Int) {
    guard (1...9998).contains(year), (1...Self.count(in: year)).contains(number)
    else { return nil }
    self.year = year
    self.number = number
  }

  public var monday: CivilDate {
    Self.thursday(ofFirstWeekIn: year).adding(days: 7 * (number - 1) - 3)
  }

  public var sunday: CivilDate { monday.adding(days: 6) }

  public func adding(weeks: Int) -> ISOWeek {
    ISOWeek(containing: monday.adding(days: 7 * weeks))
  }

  /// 52 or 53.
  public static func count(in year: Int) -> Int {
    thursday(ofFirstWeekIn: year).days(until: thursday(ofFirstWeekIn: year + 1)) / 7
  }

  public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  private static func thursday(ofFirstWeekIn year: Int) -> CivilDate {
    // 4 January is in week 1 of every year.
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else {
      return CivilDate(dayNumber: 0)
    }
    return fourth.adding(days: 4 - fourth.weekday.rawValue)
  }
}
