/// What statistics take of an offering that someone took part in.
public struct TakenOffering: Sendable {
  public let id: Identifier<Offering>
  /// However it is taken.
  public let traits: TraitSet
  public let durationBand: DurationBand
  /// The form in which it was taken when no run says so: open, where it can be.
  public let formWithoutRun: OfferingForm
  /// Whether table 3 covers its prices.
  public let isPriced: Bool
  /// Before subsidy; nil when it cannot be taken openly.
  public let openPrice: Money?
  public let subsidies: [Subsidy]

  public init(
    _ offering: Offering, provider: ProviderKind?, themes: some Sequence<SurveyTheme>
  ) {
    id = offering.id
    traits = TraitSet(of: offering, provider: provider, themes: themes)
    durationBand = offering.durationBand
    formWithoutRun = offering.formWithoutRun
    isPriced = offering.isCoveredByAveragePrices
    openPrice = offering.pricePerParticipant
    subsidies = offering.subsidies
  }
}

/// What statistics take of a dated run that someone took part in.
public struct TakenRun: Sendable {
  public let id: Identifier<CourseSession>
  public let start: CivilDate
  public let end: CivilDate
  /// What it was ordered for; nil for an open run.
  public let order: Order?

  public struct Order: Sendable {
    public let price: Money
    /// By how many the price is shared: all who came or had to be paid for, and at least as many as
    /// were ordered for.
    public let sharers: Int

    public init(price: Money, paidFor: Int, leastParticipants: Int) {
      self.price = price
      sharers = max(paidFor, leastParticipants)
    }
  }

  public init(
    id: Identifier<CourseSession>, start: CivilDate, end: CivilDate, order: Order? = nil
  ) {
    self.id = id
    self.start = start
    self.end = end
    self.order = order
  }
}
