import PlannerDomain

extension DurationBand {
  /// For other programs.
  var lastingName: String {
    switch self {
    case .upToOneDay: "up-to-one-day"
    case .upToFourAndAHalfDays: "up-to-four-and-a-half-days"
    case .oneWeek: "one-week"
    case .twoWeeks: "two-weeks"
    case .threeWeeksOrMore: "three-weeks-or-more"
    }
  }
}
