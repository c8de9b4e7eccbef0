import PlannerDomain
import Testing

@Suite struct MoneyTests {
  @Test(
    "Equal shares cover the amount and exceed it by less than an øre each",
    arguments: [
      (10_000, 3, 3334), (10_000, 4, 2500), (1, 7, 1), (0, 5, 0), (999, 1, 999), (999, 0, 999),
    ])
  func shares(øre: Int, people: Int, share: Int) {
    #expect(Money(øre: øre).share(among: people) == Money(øre: share))
  }

  @Test(
    "A percentage is rounded to the nearest øre, halves away from zero",
    arguments: [
      (1000, 25, 250), (999, 50, 500), (1, 49, 0), (1, 50, 1), (-1, 50, -1), (-999, 50, -500),
      (12_345, 0, 0), (12_345, 100, 12_345), (12_345, 250, 30_863),
    ])
  func percentages(øre: Int, percent: Int, expected: Int) {
    #expect(Money(øre: øre).percent(percent) == Money(øre: expected))
  }

  @Test(
    "Whole kroner are rounded to the nearest",
    arguments: [(149, 1), (150, 2), (-149, -1), (-150, -2), (0, 0)])
  func wholeKroner(øre: Int, kroner: Int) {
    #expect(Money(øre: øre).wholeKroner == kroner)
  }

  @Test("Amounts are added, taken off, multiplied and compared by the øre")
  func arithmetic() {
    let price: Money = .kroner(250)
    #expect(price + .kroner(50) == .kroner(300))
    #expect(price - .kroner(300) == Money(øre: -5000))
    #expect(price * 4 == .kroner(1000))
    #expect(Money(øre: 24_999) < price && !(price < price))
  }
}
