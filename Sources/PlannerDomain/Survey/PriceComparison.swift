/// A price held against the survey's average for its length and form (report, table 3).
public struct PriceComparison: Hashable, Sendable {
  public let form: OfferingForm
  /// For a participant, before subsidy and without other costs; in a group, the share when it is at
  /// its largest.
  public let price: Money
  public let average: AveragePrice
  /// The average carried to today's prices by the municipality's index.
  public let indexedAverage: Money
  /// How much dearer than the indexed average, in whole percent; negative for cheaper.
  public let percentDearer: Int

  /// Gives nil for what table 3 does not cover, or when there is no price in that form.
  public init?(of offering: Offering, taken form: OfferingForm, indexPercent: Int) {
    guard offering.isCoveredByAveragePrices else { return nil }
    let price: Money? =
      switch form {
      case .open: offering.pricePerParticipant
      case .requisitioned: offering.groupPrice.map { $0.amount.share(among: $0.mostParticipants) }
      }
    let average = AveragePrice(of: form, lasting: offering.durationBand)
    let indexed = average.indexed(percent: indexPercent)
    guard let price, indexed > .zero else { return nil }
    self.form = form
    self.price = price
    self.average = average
    indexedAverage = indexed
    let difference = (price - indexed).øre * 100
    percentDearer = (difference + (difference < 0 ? -indexed.øre : indexed.øre) / 2) / indexed.øre
  }
}

extension Offering {
  /// Table 3 gives prices of courses outside the children's catalogue; it knows no degrees.
  public var isCoveredByAveragePrices: Bool {
    !isInChildrensCatalogue && kind.ladderStep == .course
  }
}
