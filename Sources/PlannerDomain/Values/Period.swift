/// The days from a first to a last, both included.
public struct Period: Hashable, Sendable, Codable {
  public let first: CivilDate
  public let last: CivilDate

  /// Gives nil when the last day comes before the first.
  public init?(from first: CivilDate, to last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The calendar year; nil outside 1 … 9999.
  public init?(year: Int) {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    self.first = first
    self.last = last
  }

  /// The twelve months that end on a day.
  public init(yearUpTo day: CivilDate) {
    first = day.adding(months: -12).adding(days: 1)
    last = day
  }

  public func contains(_ date: CivilDate) -> Bool {
    first <= date && date <= last
  }
}
