import Testing

@testable import PlannerBench

@Suite("Quantiles") struct QuantileTests {
  @Test(
    "the nearest rank, whatever the order",
    arguments: [
      ([], 0.5, nil), ([3], 0.95, 3), ([2, 1], 0.5, 1), ([3, 1, 2], 0.5, 2),
      (Array(stride(from: 20.0, through: 1, by: -1)), 0.95, 19),
    ] as [([Double], Double, Double?)])
  func nearestRank(numbers: [Double], share: Double, expected: Double?) {
    #expect(numbers.quantile(share) == expected)
  }
}
