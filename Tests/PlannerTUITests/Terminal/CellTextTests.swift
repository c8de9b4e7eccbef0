import Testing

@testable import PlannerTUI

@Suite struct CellTextTests {
  private func text(_ character: Character, _ alphabet: Alphabet = .unicode) -> String {
    let cellText = CellText(
      alphabet: alphabet,
      libraryWidth: { $0 == "\u{10FFFD}" ? -1 : ScalarWidth.width(of: $0) },
      hasByte: { (0xA0...0xFF).contains($0.value) })
    var scalars: [Unicode.Scalar] = []
    let width = UInt8(TextWidth.width(of: character))
    cellText.append(Cell(character, width: width), to: &scalars)
    return String(String.UnicodeScalarView(scalars))
  }

  @Test(
    arguments: [
      ("a", "a"), ("æ", "æ"), ("e\u{301}", "e\u{301}"), ("漢", "漢"), ("🇩🇰", "🇩🇰"),
      ("👨‍👩‍👧‍👦", "👨"), ("☀\u{FE0F}", "☀ "), ("\u{10FFFD}", "?"),
      ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "a\u{301}\u{302}\u{303}\u{304}"),
    ] as [(Character, String)])
  func `a cell gets what fits into its columns`(character: Character, expected: String) {
    #expect(text(character).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [("æ", "a"), ("│", "|"), ("漢", "? "), ("a", "a")] as [(Character, String)])
  func `an ASCII terminal gets stand-ins of the same width`(
    character: Character, expected: String
  ) {
    #expect(text(character, .ascii) == expected)
  }

  @Test(
    arguments: [("æ", "æ"), ("│", "|"), ("…", "~"), ("漢", "? "), ("a", "a")]
      as [(Character, String)])
  func `an eight-bit terminal gets its own letters, and stand-ins for the rest`(
    character: Character, expected: String
  ) {
    #expect(text(character, .eightBit) == expected)
  }

  @Test func `only the changed stretch of a row is drawn, wide letters whole`() {
    func row(_ text: String) -> ArraySlice<Cell> {
      var frame = Frame(size: Size(columns: 6, rows: 1))
      frame.put(text, at: .zero)
      return frame.row(0)
    }
    #expect(CursesTerminal.changed(row("abcdef"), from: row("abcdef")) == nil)
    #expect(CursesTerminal.changed(row("abXdYf"), from: row("abcdef")) == 2..<5)
    #expect(CursesTerminal.changed(row("ab漢ef"), from: row("abcdef")) == 2..<4)
    #expect(CursesTerminal.changed(row("abcdef"), from: row("ab漢ef")) == 2..<4)
    #expect(CursesTerminal.changed(row("ab"), from: nil) == 0..<6)
    #expect(CursesTerminal.changed([], from: nil) == nil)
  }
}
