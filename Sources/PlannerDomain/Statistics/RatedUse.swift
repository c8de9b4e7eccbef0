/// A rating of how what was learned is used and shared, with what can be said of the education.
public struct RatedUse: Hashable, Sendable {
  public let offering: Identifier<Offering>
  public let traits: TraitSet

  /// - Parameter education: the traits of the offering that is rated.
  public init(
    of offering: Identifier<Offering>, education: TraitSet, used: TransferDegree,
    shared: TransferDegree, barriers: Set<TransferBarrier>
  ) {
    self.offering = offering
    var traits = education
    traits.insert(.used(used))
    traits.insert(.shared(shared))
    for barrier in barriers { traits.insert(.barrier(barrier)) }
    self.traits = traits
  }
}
