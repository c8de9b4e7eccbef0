/// A share, or days for each employee, with what it is made of.
public struct GoalFigure: Hashable, Sendable {
  /// Those who are there, or half days of education.
  public let part: Int
  /// Those who are counted.
  public let whole: Int
  /// Whether it is days for each employee, rather than a share.
  public let isInDays: Bool

  public init(_ part: Int, of whole: Int, inDays: Bool = false) {
    self.part = part
    self.whole = whole
    isInDays = inDays
  }

  /// Percent, or tenths of a day for each, rounded; nil when no one is counted.
  public var value: Int? {
    guard whole > 0 else { return nil }
    return (part * (isInDays ? 5 : 100) + whole / 2) / whole
  }

  /// Whether a target is reached; the share is not rounded up to it.
  public func reaches(_ target: Int) -> Bool {
    whole > 0 && part * (isInDays ? 5 : 100) >= target * whole
  }

  static func + (left: Self, right: (part: Int, whole: Int)) -> Self {
    Self(left.part + right.part, of: left.whole + right.whole, inDays: left.isInDays)
  }
}
