/// The lengths that the survey counts education by (report, figures 10 and 12).
public enum LengthBand: String, CaseIterable, Hashable, Sendable, Codable {
  /// ½ – 1 day.
  case upToOneDay = "up-to-one-day"
  /// 1½ – 4½ days.
  case upToFourAndAHalfDays = "up-to-four-and-a-half-days"
  case oneWeek = "one-week"
  case twoWeeks = "two-weeks"
  case threeToFourWeeks = "three-to-four-weeks"
  case overFourWeeks = "over-four-weeks"

  /// More than twenty course days, or any diploma or master education: the survey found all of those
  /// to last over four weeks, though their course days may be few (report, figure 11).
  public init(_ length: HalfDays, of kind: OfferingKind) {
    self =
      switch DurationBand(length) {
      case _ where kind.ladderStep > .course || length > .days(20): .overFourWeeks
      case .upToOneDay: .upToOneDay
      case .upToFourAndAHalfDays: .upToFourAndAHalfDays
      case .oneWeek: .oneWeek
      case .twoWeeks: .twoWeeks
      case .threeWeeksOrMore: .threeToFourWeeks
      }
  }
}
