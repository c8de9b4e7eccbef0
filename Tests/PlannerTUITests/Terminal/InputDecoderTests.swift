import Testing

@testable import PlannerTUI

@Suite struct InputDecoderTests {
  private func events(_ text: String) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return decoder.events(from: bytes(text))
  }

  private func bytes(_ text: String) -> [RawInput] { text.utf8.map(RawInput.byte) }

  @Test func `letters are composed of their bytes and marks`() {
    #expect(events("aæe\u{301}漢") == "aæé漢".map { .key(.character($0)) })
  }

  @Test func `a letter may come in two batches`() {
    var decoder = InputDecoder()
    #expect(decoder.events(from: [.byte(0x61), .byte(0xC3)]) == [.key(.character("a"))])
    #expect(decoder.events(from: []).isEmpty)
    #expect(decoder.events(from: [.byte(0xA6), .byte(0x62)]) == events("æb"))
  }

  @Test func `broken bytes are dropped`() {
    var decoder = InputDecoder()
    #expect(
      decoder.events(from: [.byte(0xFF), .byte(0x61), .byte(0xC3), .byte(0x0D)])
        == [.key(.character("a")), .key(Key(.enter))])
    #expect(decoder.events(from: [.byte(0xA6), .byte(0x62)]) == [.key(.character("b"))])
  }

  @Test func `an eight-bit locale has a letter a byte`() {
    var decoder = InputDecoder(isUTF8: false)
    #expect(decoder.events(from: [.byte(0xE6)]) == [.key(.character("æ"))])
  }

  @Test(
    arguments: [
      (0x00, "ctrl-space"), (0x01, "ctrl-a"), (0x03, "ctrl-c"), (0x1A, "ctrl-z"),
      (0x08, "backspace"),
      (0x7F, "backspace"), (0x09, "tab"), (0x0A, "ctrl-j"), (0x0D, "enter"), (0x1B, "esc"),
      (0x1C, "ctrl-\\"), (0x1F, "ctrl-_"),
    ] as [(UInt8, String)])
  func `a control byte is a key`(byte: UInt8, notation: String) throws {
    var decoder = InputDecoder()
    #expect(decoder.events(from: [.byte(byte)]) == [.key(try #require(Key(notation)))])
  }

  @Test func `an escape with a key at once is alt`() throws {
    #expect(events("\u{1B}x") == [.key(try #require(Key("alt-x")))])
    #expect(events("\u{1B}åb") == [.key(Key(.character("å"), .alt)), .key(.character("b"))])
    #expect(events("\u{1B}\u{01}") == [.key(Key(.character("a"), [.alt, .control]))])
    var decoder = InputDecoder()
    #expect(
      decoder.events(from: [.byte(0x1B), .key(Key(.up, .shift))])
        == [.key(Key(.up, [.shift, .alt]))])
  }

  @Test func `what might begin a sequence is alt when nothing more comes`() {
    for letter in "[]OP_^X()" {
      var decoder = InputDecoder()
      #expect(decoder.events(from: bytes("\u{1B}\(letter)")).isEmpty && decoder.isInSequence)
      #expect(decoder.giveUpSequence() == [.key(Key(.character(letter), .alt))])
      #expect(!decoder.isInSequence && decoder.giveUpSequence().isEmpty)
    }
  }

  @Test(arguments: [
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^qqq\u{1B}\\", "\u{1B}Xqqq\u{1B}\\", "\u{1B}[[A", "\u{1B}(B",
    "\u{1B}]lØ uqx\u{1B}\\", "\u{1B}[M qq", "\u{1B}[97;5u", "\u{1B}[27;5;113~", "\u{1B}[?997;1n",
    "\u{1B}]52;c;" + String(repeating: "q", count: 700) + "\u{07}",
    "\u{1B}[" + String(repeating: "1;", count: 200) + "q", "\u{1B}P1$r0m\u{1B}\\",
  ])
  func `a sequence is no typing however it comes apart`(sequence: String) {
    for length in [1, 2, 3, 256] {
      var decoder = InputDecoder()
      var rest = bytes(sequence + "j")[...]
      var events: [TerminalEvent] = []
      while !rest.isEmpty {
        // ncurses gives an escape together with what it has waited for.
        let count = rest.first == .byte(0x1B) ? max(2, length) : length
        var batch = rest.prefix(count)
        if batch.last == .byte(0x1B) { batch = rest.prefix(count + 1) }
        events += decoder.events(from: Array(batch))
        rest = rest.dropFirst(batch.count)
      }
      #expect(events == [.key(.character("j"))], "\(length)")
    }
  }

  @Test func `a sequence may begin with a single byte, which also ends letters`() {
    var decoder = InputDecoder()
    #expect(decoder.events(from: [.byte(0x9B)] + bytes("?1qj")) == [.key(.character("j"))])
    #expect(events("Å\u{C5B}") == "Å\u{C5B}".map { .key(.character($0)) })
  }

  @Test func `a string that is not closed ends with the next escape or when nothing comes`() {
    #expect(events("\u{1B}]0;qqq\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    var decoder = InputDecoder()
    #expect(decoder.events(from: bytes("\u{1B}]0;qqq")).isEmpty)
    #expect(decoder.giveUpSequence().isEmpty)
    #expect(decoder.events(from: bytes("q")) == [.key(.character("q"))])
  }

  @Test(arguments: ["]11;rgb:0000/0000/0000\u{07}", "]11;rgb:ff/ff/ff\u{1B}\\", "P1$r0m\u{1B}\\"])
  func `what a terminal answers of itself is no typing`(answer: String) {
    #expect(events("\u{1B}\(answer)x") == [.key(.character("x"))])
  }

  @Test func `two escapes are two escapes`() {
    #expect(events("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
  }

  @Test func `an escape before a paste or the mouse stays an escape`() {
    var decoder = InputDecoder()
    #expect(
      decoder.events(from: [.byte(0x1B), .paste("x")]) == [.key(Key(.escape)), .paste("x")])
  }

  @Test(arguments: ["\u{1B}[25;9~", "\u{1B}[I", "\u{1B}[?62;1c", "\u{1B}Ox", "\u{1B}[<0;3;4M"])
  func `an unknown sequence does nothing, and what follows counts`(sequence: String) {
    #expect(events(sequence + "j") == [.key(.character("j"))])
  }

  @Test func `only the last of several sizes is told`() {
    var decoder = InputDecoder()
    let small = Size(columns: 1, rows: 1)
    let large = Size(columns: 80, rows: 24)
    #expect(
      decoder.events(from: [.resized(small), .byte(0x61), .resized(large)])
        == [.key(.character("a")), .resized(large)])
  }
}
