/// That some people took an offering openly, or by requisition, within a period.
///
/// It is what the survey calls an education used, and counts once however many runs and people there
/// were; an offering that was taken in both forms counts once in each.
public struct EducationUse: Hashable, Sendable {
  public let offering: Identifier<Offering>
  public let form: OfferingForm
  /// Without those that tell who took part.
  public var traits: TraitSet
  /// How many took part, by the target group of their role.
  public private(set) var participants = Participants()
  /// For a participant, before subsidy and without other costs: one for the offering where it is
  /// taken openly, one for every run where it is requisitioned; none for what is free or what
  /// table 3 does not cover.
  public var prices: [Money]
  /// The length by which table 3 gives prices.
  public let durationBand: DurationBand

  public init(
    of offering: Identifier<Offering>, form: OfferingForm, traits: TraitSet,
    durationBand: DurationBand, prices: [Money] = []
  ) {
    self.offering = offering
    self.form = form
    self.traits = traits
    self.durationBand = durationBand
    self.prices = prices
    self.traits.insert(.form(form))
  }

  public mutating func add(_ count: Int, of group: TargetGroup) {
    participants.add(count, of: group)
  }
}
