/// A length of education in half days; a week is ten of them.
public struct HalfDays: RawRepresentable, Hashable, Sendable, Comparable, Codable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  public static func days(_ days: Int) -> HalfDays {
    HalfDays(rawValue: days * 2)
  }

  /// The days on which someone is away: a half day still takes a day.
  public var wholeDays: Int { rawValue / 2 + rawValue % 2 }

  public static func < (left: HalfDays, right: HalfDays) -> Bool {
    left.rawValue < right.rawValue
  }
}
