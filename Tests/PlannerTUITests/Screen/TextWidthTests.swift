import Testing

@testable import PlannerTUI

@Suite struct TextWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("æ", 1), ("Å", 1), ("e\u{301}", 1), ("─", 1), ("█", 1), ("▏", 1), ("…", 1),
      ("●", 1), ("✓", 1), ("→", 1), ("⌘", 1), ("€", 1), ("α", 1), ("\u{AD}", 1),
      ("漢", 2), ("ｱ", 1), ("ア", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("，", 2),
      ("😀", 2), ("👩‍💻", 2), ("👨‍👩‍👧‍👦", 2), ("🇩🇰", 2), ("👍🏽", 2), ("☀\u{FE0F}", 2), ("☀", 1),
      ("1\u{FE0F}\u{20E3}", 2), ("⌚", 2),
      ("\u{301}", 0), ("\u{200B}", 0), ("\u{202E}", 0), ("\u{FEFF}", 0),
      ("\t", 1), ("\u{1B}", 1), ("\u{7F}", 1), ("\u{9B}", 1), ("\r\n", 1), ("\u{2028}", 1),
    ] as [(Character, Int)])
  func `a character takes the columns terminals give it`(character: Character, width: Int) {
    #expect(TextWidth.width(of: character) == width)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("Ærø Å", 5), ("a\r\nb", 3), ("┌─┐", 3), ("漢字 x", 6), ("↔\u{FE0F}", 2),
    ("─\u{301}", 1), ("e\u{301}t", 2),
  ])
  func `a text takes the columns of its characters`(text: String, width: Int) {
    #expect(TextWidth.width(of: text) == width)
    #expect(text.map(TextWidth.width(of:)).reduce(0, +) == width)
  }

  @Test(arguments: [
    ("Rødovre", 10, "Rødovre"), ("Rødovre", 7, "Rødovre"), ("Rødovre", 6, "Rødov…"),
    ("Rødovre", 1, "…"), ("Rødovre", 0, ""), ("Rødovre", -5, ""),
    ("漢字漢字", 8, "漢字漢字"), ("漢字漢字", 6, "漢字…"), ("漢字漢字", 2, "…"), ("", 3, ""),
  ])
  func `a text too long ends in an ellipsis`(text: String, columns: Int, expected: String) {
    #expect(TextWidth.truncated(text, to: columns) == expected)
  }

  @Test func `padding puts the spaces where the alignment says`() {
    #expect(TextWidth.padded("Ø", to: 4) == "Ø   ")
    #expect(TextWidth.padded("Ø", to: 4, alignment: .trailing) == "   Ø")
    #expect(TextWidth.padded("Ø", to: 4, alignment: .center) == " Ø  ")
    #expect(TextWidth.padded("漢", to: 4) == "漢  ")
    #expect(TextWidth.padded("Øster", to: 3) == "Øster")
    #expect(TextWidth.padded("Ø", to: .min) == "Ø")
  }

  @Test func `fitting gives exactly the columns asked for`() {
    #expect(TextWidth.fitted("Køge", to: 6) == "Køge  ")
    #expect(TextWidth.fitted("Køge", to: 3) == "Kø…")
    #expect(TextWidth.fitted("漢字漢字", to: 4) == "漢… ")
    #expect(TextWidth.fitted("Køge", to: -1) == "")
  }
}
