import Testing

@testable import PlannerTUI

@Suite struct TextWrappingTests {
  @Test func `lines break at spaces`() {
    #expect(
      TextWidth.wrapped("Vi løfter kompetencer på tværs", to: 12)
        == ["Vi løfter", "kompetencer", "på tværs"])
  }

  @Test func `newlines are kept, empty lines too`() {
    #expect(TextWidth.wrapped("a\n\nb\r\nc\n", to: 5) == ["a", "", "b", "c", ""])
    #expect(TextWidth.wrapped("", to: 5) == [""])
  }

  @Test func `a word longer than a line is split`() {
    #expect(
      TextWidth.wrapped("en kompetenceudvikling nu", to: 8)
        == ["en", "kompeten", "ceudvikl", "ing nu"])
  }

  @Test func `wide letters never stand half in a line`() {
    #expect(TextWidth.wrapped("漢字漢字", to: 5) == ["漢字", "漢字"])
    #expect(TextWidth.wrapped("漢a", to: 1) == ["…", "a"])
  }

  @Test func `an indent stays`() {
    #expect(TextWidth.wrapped("  indrykket tekst", to: 12) == ["  indrykket", "tekst"])
  }

  @Test func `without columns there are no lines`() {
    #expect(TextWidth.wrapped("abc", to: 0).isEmpty)
    #expect(TextWidth.wrapped("abc", to: -1).isEmpty)
  }

  @Test("Text of plain letters breaks where text with wide ones does", arguments: 1...30)
  func plainLetters(columns: Int) {
    for text in [
      "Rødgrød  med fløde – på en lang-lang-linje uden pauser", "  to   mellemrum ", " ", "a b c d",
      "kompetenceudvikling kompetenceudvikling",
    ] {
      let beside = TextWidth.wrapped(text + "\n漢", to: columns)
      #expect(TextWidth.wrapped(text, to: columns) == Array(beside.dropLast()), "\(text)")
    }
  }

  @Test(arguments: 1...30)
  func `no line is wider than asked and no letter is lost`(columns: Int) {
    let text = "Rødgrød  med fløde 漢字 på en\nlang-lang-linje uden pauser 😀😀😀 og æøå"
    let lines = TextWidth.wrapped(text, to: columns)
    #expect(lines.allSatisfy { TextWidth.width(of: $0) <= columns })
    if columns > 1 {
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" })
    }
  }
}
