import PlannerDomain

/// The values that a made-up plan is made of.
extension MadeUpPlan {
  mutating func texts() -> [String] { times(0...3) { $0.text() } }

  mutating func text(orNone: Bool = false) -> String {
    if orNone, chance() { return "" }
    return times(1...3) { $0.oneOf(Self.pieces) }.joined(separator: oneOf([" ", "\n", ""]))
  }

  private static let pieces = [
    "=1+1", "+45", "-", "@sum", "'", "''=", "æ ø å", ";", ",", "\"citat\"", "to\nlinjer", "a|b",
    "|",
    "\\", "\\|", "in\tdented", "x by y", "@2027-01-01", "=note", "#2", ":", "yes", "0", "1,5", "ﬀ",
    "👩‍🏫", "e\u{301}", "\u{301}", "\u{2028}", "{}", "[]",
  ]

  mutating func day() -> CivilDate { CivilDate(dayNumber: number(20_000...20_060)) }

  mutating func money() -> Money {
    Money(øre: number(0...99) * oneOf([1, 10, 100, 99_999]))
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func chance() -> Bool { Bool.random(using: &random) }

  mutating func oneOf<Value>(_ values: [Value]) -> Value {
    values[number(0...(values.count - 1))]
  }

  mutating func someOf<Value: Hashable>(_ values: [Value], least: Int = 0) -> Set<Value> {
    Set(values.shuffled(using: &random).prefix(number(least...values.count)))
  }

  mutating func maybe<Value>(_ make: (inout MadeUpPlan) -> Value) -> Value? {
    chance() ? make(&self) : nil
  }

  mutating func times<Value>(
    _ count: ClosedRange<Int>, _ make: (inout MadeUpPlan) -> Value
  ) -> [Value] {
    var values: [Value] = []
    for _ in 0..<number(count) { values.append(make(&self)) }
    return values
  }
}

/// Random numbers that are the same in every run.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
