/// A rating of how what was learned is used and shared, with what can be said of the education.
public struct RatedUse: Hashable, Sendable {
  public let offering: Identifier<Offering>
  public let traits: TraitSet

  public init(
    used: TransferDegree, shared: TransferDegree, barriers: some Sequence<TransferBarrier>,
    enoughTheory: TransferDegree?, enoughPractice: TransferDegree?, of offering: TakenOffering
  ) {
    self.offering = offering.id
    var traits = offering.traits
    traits.insert(.used(used))
    traits.insert(.shared(shared))
    for barrier in barriers { traits.insert(.barrier(barrier)) }
    if let enoughTheory { traits.insert(.enoughTheory(enoughTheory)) }
    if let enoughPractice { traits.insert(.enoughPractice(enoughPractice)) }
    self.traits = traits
  }

  init(_ rating: TransferRating, of offering: TakenOffering) {
    self.init(
      used: rating.used, shared: rating.shared, barriers: rating.barriers,
      enoughTheory: rating.enoughTheory, enoughPractice: rating.enoughPractice, of: offering)
  }
}
