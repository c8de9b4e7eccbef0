/// An amount in Danish kroner, kept as whole øre so that no sum is ever rounded.
public struct Money: Hashable, Sendable, Comparable, AdditiveArithmetic {
  /// Hundredths of a krone; negative for what is owed.
  public let øre: Int

  public init(øre: Int) {
    self.øre = øre
  }

  public static func kroner(_ kroner: Int) -> Money {
    Money(øre: kroner * 100)
  }

  public static let zero = Money(øre: 0)

  public static func + (left: Money, right: Money) -> Money {
    Money(øre: left.øre + right.øre)
  }

  public static func - (left: Money, right: Money) -> Money {
    Money(øre: left.øre - right.øre)
  }

  public static func * (amount: Money, times: Int) -> Money {
    Money(øre: amount.øre * times)
  }

  public static func < (left: Money, right: Money) -> Bool {
    left.øre < right.øre
  }

  /// Kroner, rounded to the nearest, halves away from zero.
  public var wholeKroner: Int {
    (øre + (øre < 0 ? -50 : 50)) / 100
  }

  /// An equal share among some people, rounded up to a whole øre so that the shares cover the amount.
  public func share(among people: Int) -> Money {
    people <= 1 ? self : Money(øre: (øre + people - 1) / people)
  }

  /// A percentage of the amount, rounded to the nearest øre.
  public func percent(_ percent: Int) -> Money {
    Money(øre: (øre * percent + (øre < 0 ? -50 : 50)) / 100)
  }
}

extension Money: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(øre: try decoder.singleValueContainer().decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(øre)
  }
}
