import Testing

@testable import PlannerDomain

/// Entities kept by their identifiers.
@Suite struct RegisterTests {
  private static func theme(_ number: Int, _ name: String = "") -> Theme {
    Theme(id: Identifier("t\(number)"), name: name, countedUnder: .abuse)
  }

  private static func register(_ numbers: some Sequence<Int>) -> Register<Theme> {
    var register = Register<Theme>()
    for number in numbers { register.updateValue(theme(number), forKey: Identifier("t\(number)")) }
    return register
  }

  @Test("It holds what a dictionary would, whatever is put in and taken out")
  func likeDictionary() {
    var random = SystemRandomNumberGenerator()
    var register = Register<Theme>()
    var dictionary: [Identifier<Theme>: Theme] = [:]
    for step in 0..<20_000 {
      let number = Int.random(in: 0..<(step < 10_000 ? 2000 : 300), using: &random)
      let theme = Bool.random(using: &random) ? Self.theme(number, "\(step)") : nil
      let id = Identifier<Theme>("t\(number)")
      register[id] = theme
      dictionary[id] = theme
      if step.isMultiple(of: 1000) {
        #expect(register.count == dictionary.count)
        #expect(Set(register.values) == Set(dictionary.values))
        #expect(Set(register.keys) == Set(dictionary.keys))
      }
    }
    for number in 0..<2000 {
      let id = Identifier<Theme>("t\(number)")
      #expect(register[id] == dictionary[id])
    }
  }

  @Test("What was there is returned when another takes its place")
  func replacing() {
    var register = Self.register(0..<3)
    let old = register.updateValue(Self.theme(1, "new"), forKey: "t1")
    #expect(old == Self.theme(1))
    #expect(register["t1"] == Self.theme(1, "new"))
    #expect(register.updateValue(Self.theme(9), forKey: "t9") == nil)
    #expect(register.count == 4)
  }

  @Test("Two with the same entities are equal, in whatever order they came", arguments: [1, 500])
  func equality(_ count: Int) {
    var other = Self.register((0...count).reversed())
    #expect(other != Self.register(0..<count))
    other[Identifier("t\(count)")] = nil
    #expect(other == Self.register(0..<count))
    #expect(other.hashValue == Self.register(0..<count).hashValue)
    other["t0"] = Self.theme(0, "another name")
    #expect(other != Self.register(0..<count))
  }

  @Test("A copy stays as it is while the other is changed")
  func copies() {
    var register = Self.register(0..<400)
    let copy = register
    register["t7"] = nil
    register["t399"] = Self.theme(399, "new")
    #expect(copy == Self.register(0..<400))
    #expect(register["t7"] == nil && register["t399"]?.name == "new")
  }

  @Test("An empty one has nothing, and nothing is taken from it")
  func empty() {
    var register = Register<Theme>()
    register["t1"] = nil
    #expect(register.isEmpty && register["t1"] == nil && register.values.isEmpty)
  }
}
