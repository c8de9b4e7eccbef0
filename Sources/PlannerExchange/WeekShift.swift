public import PlannerDomain

/// Moves a plan from one year to another by whole weeks, so that every day keeps its weekday and,
/// within the plan year, its ISO week number (week 53 becomes the next year's week 1 where the
/// other year has none).
public struct WeekShift: Hashable, Sendable {
  public let weeks: Int
  public let years: Int

  /// The shift that takes week 1 of a year to week 1 of another; nil outside 1 … 9998.
  public init?(from year: Int, to target: Int) {
    guard let start = ISOWeek(year: year, number: 1), let end = ISOWeek(year: target, number: 1)
    else { return nil }
    weeks = start.monday.days(until: end.monday) / 7
    years = target - year
  }

  public func callAsFunction(_ date: CivilDate) -> CivilDate {
    date.adding(days: 7 * weeks)
  }
}
