extension Key {
  /// Reads the name that ncurses gives a key of a terminal's extended description: `kLFT5` is
  /// Ctrl-Left.
  init?(capability name: String) {
    guard let number = name.last?.wholeNumberValue, let modifiers = Modifiers(xterm: number),
      let code = Self.extended[String(name.dropLast())]
    else { return nil }
    self.init(code, modifiers)
  }

  private static let extended: [String: Code] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]

  /// The sequences that terminals in the line of the VT220 and xterm send, for those that their
  /// description leaves out.
  static let commonSequences: [(bytes: String, key: Key)] = {
    let letters: [(String, Code)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
      ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
    ]
    let numbers: [(Int, Code)] =
      [
        (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown),
        (7, .home), (8, .end),
      ]
      + zip([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24], 1...).map { ($0, .function($1)) }
    var result: [(bytes: String, key: Key)] = [("\u{1B}[Z", Key(.backTab))]
    for (letter, code) in letters {
      result.append(("\u{1B}O\(letter)", Key(code)))
      if case .function = code {} else { result.append(("\u{1B}[\(letter)", Key(code))) }
    }
    for (number, code) in numbers { result.append(("\u{1B}[\(number)~", Key(code))) }
    for held in 2...8 {
      guard let modifiers = Modifiers(xterm: held) else { continue }
      result += letters.map { ("\u{1B}[1;\(held)\($0.0)", Key($0.1, modifiers)) }
      result += numbers.map { ("\u{1B}[\($0.0);\(held)~", Key($0.1, modifiers)) }
    }
    return result
  }()
}

extension Key.Modifiers {
  /// xterm's number for held keys: 1 plus shift 1, alt 2, control 4.
  init?(xterm number: Int) {
    guard (2...8).contains(number) else { return nil }
    self = []
    if (number - 1) & 1 != 0 { insert(.shift) }
    if (number - 1) & 2 != 0 { insert(.alt) }
    if (number - 1) & 4 != 0 { insert(.control) }
  }
}
