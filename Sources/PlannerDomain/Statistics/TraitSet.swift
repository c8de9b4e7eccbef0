/// A set of traits, kept as bits: a municipality has thousands.
public struct TraitSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  public init() {}

  public init(arrayLiteral traits: Trait...) { self.init(traits) }

  public init(_ traits: some Sequence<Trait>) {
    for trait in traits { insert(trait) }
  }

  public mutating func insert(_ trait: Trait) { bits |= 1 << trait.place }

  public mutating func formUnion(_ other: TraitSet) { bits |= other.bits }

  public func union(_ other: TraitSet) -> TraitSet {
    var union = self
    union.formUnion(other)
    return union
  }

  public func contains(_ trait: Trait) -> Bool { bits & 1 << trait.place != 0 }

  /// Whether it has none of some traits.
  public func isDisjoint(with other: TraitSet) -> Bool { bits & other.bits == 0 }

  /// The traits' places among all, in order.
  func eachPlace(_ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
