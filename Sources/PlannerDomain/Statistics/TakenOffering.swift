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
