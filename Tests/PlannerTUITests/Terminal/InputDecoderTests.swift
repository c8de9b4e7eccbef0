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
    #expect(events("\u{1B}[") == [.key(Key(.character("["), .alt))])
    var decoder = InputDecoder()
    #expect(
      decoder.events(from: [.byte(0x1B), .key(Key(.up, .shift))])
        == [.key(Key(.up, [.shift, .alt]))])
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
