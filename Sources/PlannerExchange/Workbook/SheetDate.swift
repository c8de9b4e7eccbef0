internal import PlannerDomain

/// Days as spreadsheets count them (ECMA-376, part 1, section 18.17.4).
enum SheetDate {
  /// 30 December 1899, from which days after February 1900 are counted.
  private static let dayZero = -25_569
  /// 1 January 1904.
  private static let dayZeroOf1904 = -24_107

  /// In the system of 1900; nil for a day before March of that year, in which it errs.
  static func serial(of date: CivilDate) -> Int? {
    let serial = date.dayNumber - dayZero
    return serial < 61 ? nil : serial
  }

  /// The day of a number, whose fraction is the time of day; nil for a day that there is not.
  static func date(_ serial: Double, since1904: Bool) -> CivilDate? {
    guard (0..<2_958_466).contains(serial) else { return nil }
    let days = Int(serial)
    if since1904 { return CivilDate(dayNumber: dayZeroOf1904 + days) }
    // The system takes 1900 for a leap year.
    guard days > 0, days != 60 else { return nil }
    return CivilDate(dayNumber: dayZero + days + (days < 60 ? 1 : 0))
  }
}
