import Testing

@testable import PlannerTUI

@Suite struct KeyNotationTests {
  @Test(arguments: [
    ("a", Key.character("a"), "a"), ("A", .character("A"), "A"), ("?", .character("?"), "?"),
    ("å", .character("å"), "å"), ("^", .character("^"), "^"), ("-", .character("-"), "-"),
    ("space", .character(" "), "Space"), (" ", .character(" "), "Space"),
    ("ctrl-r", .control("r"), "^R"), ("Ctrl-R", .control("r"), "^R"), ("^r", .control("r"), "^R"),
    ("ctrl--", .control("-"), "^-"), ("ctrl-space", Key(.character(" "), .control), "^Space"),
    ("alt-x", Key(.character("x"), .alt), "Alt-x"), ("alt-X", Key(.character("X"), .alt), "Alt-X"),
    ("esc", Key(.escape), "Esc"), ("escape", Key(.escape), "Esc"), ("enter", Key(.enter), "Enter"),
    ("tab", Key(.tab), "Tab"), ("shift-tab", Key(.backTab), "Shift-Tab"),
    ("backspace", Key(.backspace), "Backspace"), ("del", Key(.delete), "Del"),
    ("ins", Key(.insert), "Ins"), ("pgdn", Key(.pageDown), "PgDn"),
    ("pageup", Key(.pageUp), "PgUp"), ("home", Key(.home), "Home"), ("end", Key(.end), "End"),
    ("up", Key(.up), "↑"), ("↓", Key(.down), "↓"), ("ctrl-left", Key(.left, .control), "^←"),
    ("alt-shift-right", Key(.right, [.alt, .shift]), "Alt-Shift-→"),
    ("f5", Key(.function(5)), "F5"), ("shift-F12", Key(.function(12), .shift), "Shift-F12"),
  ])
  func `a key reads from text and shows in short`(text: String, key: Key, shown: String) {
    #expect(Key(text) == key)
    #expect(key.notation == shown)
    #expect(Key(shown) == key)
  }

  @Test(arguments: ["", "ctrl", "ctrl-ab", "pgsideways", "f0", "f99", "alt-nothing"])
  func `what names no key is refused`(text: String) {
    #expect(Key(text) == nil)
  }

  @Test func `only a bare character types`() {
    #expect(Key.character("ø").typed == "ø")
    #expect(Key.control("a").typed == nil)
    #expect(Key(.enter).typed == nil)
  }

  @Test(arguments: [
    ("kLFT5", Key(.left, .control)), ("kUP2", Key(.up, .shift)), ("kNXT3", Key(.pageDown, .alt)),
    ("kDC8", Key(.delete, [.shift, .alt, .control])), ("kRIT6", Key(.right, [.shift, .control])),
  ])
  func `extended capabilities name held keys`(name: String, key: Key) {
    #expect(Key(capability: name) == key)
  }

  @Test(arguments: ["", "5", "kLFT", "kLFT9", "kLFT1", "KEY_F(3)", "kXYZ5"])
  func `other capabilities name no key`(name: String) {
    #expect(Key(capability: name) == nil)
  }

  @Test func `no sequence stands for two keys`() {
    let sequences = Key.commonSequences.map(\.bytes)
    #expect(Set(sequences).count == sequences.count)
    #expect(
      Key.commonSequences.contains { $0.bytes == "\u{1B}[1;5D" && $0.key == Key("ctrl-left") })
  }

  @Test(arguments: [(1, "F1"), (12, "F12"), (13, "Shift-F1"), (25, "^F1"), (60, "Alt-F12")])
  func `numbered function keys tell what was held`(number: Int, shown: String) {
    #expect(CursesTerminal.functionKey(number).notation == shown)
  }
}
