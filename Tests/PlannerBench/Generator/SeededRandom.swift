/// SplitMix64: the same seed gives the same numbers on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of the choices, each as likely as its weight is heavy.
  mutating func choice<Value>(_ weighted: [(Value, weight: Int)], else other: Value) -> Value {
    var rest = number(0...max(0, weighted.reduce(0) { $0 + $1.weight } - 1))
    for (value, weight) in weighted {
      if rest < weight { return value }
      rest -= weight
    }
    return other
  }
}

extension Array {
  /// Any of the elements; nil when there is none.
  func any(_ random: inout SeededRandom) -> Element? {
    isEmpty ? nil : self[random.number(0...count - 1)]
  }
}
