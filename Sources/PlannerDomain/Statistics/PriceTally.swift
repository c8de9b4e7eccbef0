/// Prices for a participant, to be averaged.
public struct PriceTally: Hashable, Sendable {
  public private(set) var sum = Money.zero
  public private(set) var count = 0

  public init() {}

  /// Rounded to a whole øre; nil without prices.
  public var average: Money? { count == 0 ? nil : Money(øre: (sum.øre + count / 2) / count) }

  mutating func add(_ price: Money) {
    sum = sum + price
    count += 1
  }

  static func += (tally: inout PriceTally, other: PriceTally) {
    tally.sum = tally.sum + other.sum
    tally.count += other.count
  }
}
