/// How numbers spread: each is one of them, none is reckoned between two.
public struct Spread: Hashable, Sendable {
  public let count: Int
  public let least: Double
  /// The least number that a quarter of them do not exceed; likewise the median and the upper.
  public let lowerQuartile: Double
  public let median: Double
  public let upperQuartile: Double
  public let most: Double

  /// Gives nil for no numbers.
  public init?(of numbers: [Double]) {
    let sorted = numbers.sorted()
    guard let least = sorted.first, let most = sorted.last else { return nil }
    func quantile(_ quarters: Int) -> Double { sorted[(sorted.count * quarters + 3) / 4 - 1] }
    count = sorted.count
    self.least = least
    lowerQuartile = quantile(1)
    median = quantile(2)
    upperQuartile = quantile(3)
    self.most = most
  }
}
