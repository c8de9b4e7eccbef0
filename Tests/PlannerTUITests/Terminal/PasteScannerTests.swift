import Testing

@testable import PlannerTUI

@Suite struct PasteScannerTests {
  /// Reads as the terminal does: never more than the scanner asks for.
  private func scan(_ input: String) -> (text: String, rest: String) {
    var scanner = PasteScanner()
    var rest = Array(input.utf8)[...]
    while !scanner.isComplete, !rest.isEmpty {
      let chunk = rest.prefix(scanner.wanted)
      scanner.consume(chunk)
      rest = rest.dropFirst(chunk.count)
    }
    return (scanner.text, String(decoding: rest, as: UTF8.self))
  }

  @Test(arguments: [
    ("æøå\u{1B}[201~j", "æøå", "j"), ("\u{1B}[201~", "", ""),
    ("a\u{1B}\u{1B}[201~\u{1B}[A", "a", "\u{1B}[A"), ("a\u{1B}[20\u{1B}[201~x", "a[20", "x"),
    ("[201~\u{1B}[201~\u{1B}[200~b", "[201~", "\u{1B}[200~b"),
  ])
  func `a paste ends at its closing sequence and not a byte later`(
    input: String, text: String, rest: String
  ) {
    #expect(scan(input) == (text, rest))
  }

  @Test func `newlines become one kind and controls go`() {
    #expect(scan("a\rb\r\nc\nd\te\u{7}\u{0}\u{9B}\u{1B}[201~").text == "a\nb\nc\nd\te")
  }

  @Test func `an unfinished paste keeps all it has`() {
    #expect(scan("abc\u{1B}[20").text == "abc[20")
  }
}
