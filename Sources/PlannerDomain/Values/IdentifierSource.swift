/// Hands out fresh identifiers from a seed, so that the same seed gives the same names.
///
/// Each identifier holds 60 random bits as 12 letters and digits; two desks that write to the same
/// plan, each with its own random seed, will not meet.
public struct IdentifierSource: Hashable, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next<Entity>() -> Identifier<Entity> {
    var bits = nextBits()
    var letters: [UInt8] = []
    letters.reserveCapacity(12)
    for _ in 0..<12 {
      letters.append(Self.alphabet[Int(bits & 31)])
      bits >>= 5
    }
    return Identifier(String(decoding: letters, as: UTF8.self))
  }

  // The digits and the lower-case letters without i, l, o and u, which are easily misread.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  // SplitMix64: every seed gives a full-period, well-mixed sequence.
  private mutating func nextBits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
