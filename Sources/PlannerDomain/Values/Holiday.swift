/// A Danish public holiday, or a day on which municipal offices are closed by agreement or custom.
///
/// Great Prayer Day (store bededag) was abolished as a holiday from 2024 and counts up to 2023.
public enum Holiday: String, CaseIterable, Hashable, Sendable, Codable {
  case newYearsDay, maundyThursday, goodFriday, easterSunday, easterMonday, greatPrayerDay
  case ascensionDay, whitSunday, whitMonday, constitutionDay, christmasEve, christmasDay
  case secondChristmasDay, newYearsEve

  /// The holiday that falls on a day, if any.
  public init?(on date: CivilDate) {
    let (year, month, day) = date.parts
    let fromEaster = Self.easterSunday(of: year).days(until: date)
    switch (month, day, fromEaster) {
    case (_, _, -3): self = .maundyThursday
    case (_, _, -2): self = .goodFriday
    case (_, _, 0): self = .easterSunday
    case (_, _, 1): self = .easterMonday
    case (_, _, 26) where year <= 2023: self = .greatPrayerDay
    case (_, _, 39): self = .ascensionDay
    case (_, _, 49): self = .whitSunday
    case (_, _, 50): self = .whitMonday
    case (1, 1, _): self = .newYearsDay
    case (6, 5, _): self = .constitutionDay
    case (12, 24, _): self = .christmasEve
    case (12, 25, _): self = .christmasDay
    case (12, 26, _): self = .secondChristmasDay
    case (12, 31, _): self = .newYearsEve
    default: return nil
    }
  }

  /// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
  public static func easterSunday(of year: Int) -> CivilDate {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekdayShift =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let exception = (golden + 11 * epact + 22 * weekdayShift) / 451
    let monthAndDay = epact + weekdayShift - 7 * exception + 114
    return CivilDate(year: year, month: monthAndDay / 31, day: monthAndDay % 31 + 1)
      ?? CivilDate(dayNumber: 0)
  }
}

extension CivilDate {
  /// Monday to Friday and no holiday.
  public var isWorkingDay: Bool { !weekday.isWeekend && Holiday(on: self) == nil }
}
