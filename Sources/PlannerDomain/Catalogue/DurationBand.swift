/// The lengths that the survey gives prices for (report, table 3); a week is five days.
public enum DurationBand: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  /// ½ – 1 day.
  case upToOneDay = 1
  /// 1½ – 4½ days.
  case upToFourAndAHalfDays
  case oneWeek
  case twoWeeks
  /// 3 weeks or more.
  case threeWeeksOrMore

  /// Lengths that fall between two of the survey's bands count in the shorter one.
  public init(_ length: HalfDays) {
    switch length.rawValue {
    case ..<3: self = .upToOneDay
    case ..<10: self = .upToFourAndAHalfDays
    case ..<20: self = .oneWeek
    case ..<30: self = .twoWeeks
    default: self = .threeWeeksOrMore
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
