import PlannerDomain
import Testing

/// Prices held against table 3, worked out by hand.
@Suite struct PriceComparisonTests {
  private func offering(
    _ kind: OfferingKind = .course, isInCatalogue: Bool = false, open: Int? = nil,
    group: GroupPrice? = nil, halfDays: Int = 4
  ) -> Offering {
    Offering(
      id: "o", title: "O", provider: "p", kind: kind, isInChildrensCatalogue: isInCatalogue,
      length: HalfDays(rawValue: halfDays), pricePerParticipant: open.map { .kroner($0) },
      groupPrice: group)
  }

  /// Table 3 has 3,163 kroner for 1½–4½ days openly.
  @Test(
    "An open price is so many percent dearer than the indexed average",
    arguments: [
      (3163, 100, 0), (6326, 100, 100), (1582, 100, -50), (3163, 128, -22), (4049, 128, 0),
      (5000, 128, 23),
    ])
  func open(
    price: Int, index: Int, percent: Int
  ) {
    let comparison = PriceComparison(
      of: offering(open: price), taken: .open, indexPercent: index)
    #expect(comparison?.percentDearer == percent)
    #expect(comparison?.average.courses == 26)
  }

  @Test("A group's price is shared by as many as there may be")
  func group() {
    let group = GroupPrice(amount: .kroner(30_000), leastParticipants: 10, mostParticipants: 20)
    let comparison = PriceComparison(
      of: offering(group: group, halfDays: 2), taken: .requisitioned, indexPercent: 100)
    #expect(comparison?.price == .kroner(1500))
    #expect(comparison?.indexedAverage == .kroner(1521))
    #expect(comparison?.percentDearer == -1)
  }

  @Test("Without a price in the form there is nothing to compare")
  func noPrice() {
    #expect(
      PriceComparison(of: offering(open: 900), taken: .requisitioned, indexPercent: 100) == nil)
  }

  @Test("The children's catalogue and degrees are not covered")
  func notCovered() {
    let catalogue = offering(isInCatalogue: true, open: 500)
    let diploma = offering(.diplomaModule, open: 12_000, halfDays: 20)
    #expect(PriceComparison(of: catalogue, taken: .open, indexPercent: 100) == nil)
    #expect(PriceComparison(of: diploma, taken: .open, indexPercent: 100) == nil)
  }
}
