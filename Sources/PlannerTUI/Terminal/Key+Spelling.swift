extension Key {
  /// The form to be written in a file, of letters that every keyboard has: `ctrl-r`, `pgdn`, `up`.
  ///
  /// `Key(_:)` reads it.
  public var spelling: String {
    var text = ""
    if modifiers.contains(.control) { text += "ctrl-" }
    if modifiers.contains(.alt) { text += "alt-" }
    if modifiers.contains(.shift) { text += "shift-" }
    switch code {
    case .character(" "): return text + "space"
    case .character(let letter): return text + String(letter)
    case .up: return text + "up"
    case .down: return text + "down"
    case .left: return text + "left"
    case .right: return text + "right"
    default: return text + Key(code).notation.lowercased()
    }
  }
}
