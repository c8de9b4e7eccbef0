/// When ratings can be given, and when they are asked for.
///
/// The days are the product's own.
public enum RatingTimes {
  /// How many days after its moment a rating is due.
  public static let daysToAnswer = 14

  /// The first day on which it can be given: at the end, or up to a month before three or six months.
  public static func first(
    _ moment: TransferRating.Moment, after end: CivilDate
  ) -> CivilDate {
    end.adding(months: max(0, moment.months - 1))
  }

  /// The day by which it shall be given.
  public static func due(_ moment: TransferRating.Moment, after end: CivilDate) -> CivilDate {
    end.adding(months: moment.months).adding(days: daysToAnswer)
  }

  /// The moment that is asked about on a day; nil before the course has ended.
  ///
  /// One that was missed is not asked for any more once the next has come, nor the last half a year
  /// after it was due.
  public static func asked(on today: CivilDate, after end: CivilDate) -> TransferRating.Moment? {
    guard end <= today, today < end.adding(months: 12) else { return nil }
    return TransferRating.Moment.allCases.last { end.adding(months: $0.months) <= today }
  }
}
