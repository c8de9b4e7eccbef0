/// The survey's average price for a participant outside the children's catalogue (report, table 3),
/// at the prices of 2012–13.
public struct AveragePrice: Hashable, Sendable {
  public let amount: Money
  /// The number of courses that the average rests on.
  public let courses: Int

  public init(of form: OfferingForm, lasting band: DurationBand) {
    let (kroner, courses) =
      switch (band, form) {
      case (.upToOneDay, .open): (1190, 58)
      case (.upToOneDay, .requisitioned): (1521, 54)
      case (.upToFourAndAHalfDays, .open): (3163, 26)
      case (.upToFourAndAHalfDays, .requisitioned): (2628, 21)
      case (.oneWeek, .open): (4100, 4)
      case (.oneWeek, .requisitioned): (2750, 4)
      case (.twoWeeks, .open): (12_360, 5)
      case (.twoWeeks, .requisitioned): (7820, 8)
      case (.threeWeeksOrMore, .open): (17_692, 7)
      case (.threeWeeksOrMore, .requisitioned): (19_125, 5)
      }
    self.amount = .kroner(kroner)
    self.courses = courses
  }

  /// The average carried to today's prices by an index in percent, 100 being 2012–13.
  public func indexed(percent: Int) -> Money {
    amount.percent(percent)
  }
}
