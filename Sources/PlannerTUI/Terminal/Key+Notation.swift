extension Key {
  /// Reads "a", "A", "?", "ctrl-r", "^R", "alt-x", "shift-up", "space", "esc", "pgdn", "f5" or "↑".
  ///
  /// Names and prefixes may be written in any case; a single letter keeps its own.
  public init?(_ notation: String) {
    var rest = Substring(notation)
    var modifiers: Modifiers = []
    while let (modifier, length) = Self.prefix(of: rest) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(length)
    }
    guard let code = Self.code(named: String(rest)) else { return nil }
    if case .character(let letter) = code, modifiers.contains(.control) {
      self.init(.character(Character(letter.lowercased())), modifiers)
    } else if code == .tab, modifiers == .shift {
      self.init(.backTab)
    } else {
      self.init(code, modifiers)
    }
  }

  /// The short form shown to users, such as `^R`, `Alt-x`, `Esc`, `PgDn`, `↑` or `Space`.
  public var notation: String {
    var text = ""
    if modifiers.contains(.alt) { text += "Alt-" }
    if modifiers.contains(.shift) { text += "Shift-" }
    if modifiers.contains(.control) { text += "^" }
    switch code {
    case .character(" "): return text + "Space"
    case .character(let letter):
      return text + (modifiers.contains(.control) ? letter.uppercased() : String(letter))
    case .function(let number): return text + "F\(number)"
    default: return text + (Self.names.first { $0.code == code }?.shown ?? "?")
    }
  }

  private static func prefix(of text: Substring) -> (Modifiers, Int)? {
    let spelled: [(String, Modifiers)] = [
      ("ctrl-", .control), ("control-", .control), ("c-", .control), ("^", .control),
      ("alt-", .alt), ("meta-", .alt), ("m-", .alt), ("shift-", .shift),
    ]
    let lowered = text.lowercased()
    return spelled.first { lowered.hasPrefix($0.0) && lowered.count > $0.0.count }
      .map { ($0.1, $0.0.count) }
  }

  private static func code(named name: String) -> Code? {
    if let character = name.first, name.count == 1 {
      return names.first { $0.shown == name }?.code ?? .character(character)
    }
    let lowered = name.lowercased()
    if lowered == "space" { return .character(" ") }
    if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    return names.first { $0.shown.lowercased() == lowered || $0.spelled.contains(lowered) }?.code
  }

  private static let names: [(code: Code, shown: String, spelled: [String])] = [
    (.enter, "Enter", ["return"]), (.escape, "Esc", ["escape"]), (.tab, "Tab", []),
    (.backTab, "Shift-Tab", ["backtab"]), (.backspace, "Backspace", []),
    (.delete, "Del", ["delete"]), (.insert, "Ins", ["insert"]),
    (.up, "↑", ["up"]), (.down, "↓", ["down"]), (.left, "←", ["left"]), (.right, "→", ["right"]),
    (.home, "Home", []), (.end, "End", []),
    (.pageUp, "PgUp", ["pageup"]), (.pageDown, "PgDn", ["pagedown"]),
  ]
}
