/// A quarter of a calendar year.
public struct Quarter: Hashable, Sendable, Comparable {
  public let year: Int
  /// 1 … 4.
  public let number: Int

  /// The quarter that a day lies in.
  public init(of date: CivilDate) {
    let parts = date.parts
    year = parts.year
    number = (parts.month + 2) / 3
  }

  private init(index: Int) {
    year = index / 4
    number = index % 4 + 1
  }

  /// The first day; the epoch outside the years that there are.
  public var start: CivilDate {
    CivilDate(year: year, month: number * 3 - 2, day: 1) ?? CivilDate(dayNumber: 0)
  }

  /// Quarters since year 0.
  var index: Int { year * 4 + number - 1 }

  public func adding(_ quarters: Int) -> Quarter { Quarter(index: index + quarters) }

  public static func < (left: Quarter, right: Quarter) -> Bool { left.index < right.index }
}
