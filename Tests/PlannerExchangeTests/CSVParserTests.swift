import Testing

@testable import PlannerExchange

@Suite struct CSVParserTests {
  @Test(
    "Rows are split into cells",
    arguments: [
      ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
      ("a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
      ("a;b\r1;2\r", [["a", "b"], ["1", "2"]]),
      ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
      ("a;b\n1;", [["a", "b"], ["1", ""]]),
      ("a;b\n;\n\n;2", [["a", "b"], ["", ""], [""], ["", "2"]]),
      ("a,b\n\"1,5\",2\n", [["a", "b"], ["1,5", "2"]]),
      ("a\tb\n1;2\t3\n", [["a", "b"], ["1;2", "3"]]),
      ("\u{FEFF}a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
      ("a;b\n\"x;\"\"y\"\"\";\"\"\n", [["a", "b"], ["x;\"y\"", ""]]),
      ("a;b\n\"x\ny\";\"p\r\nq\rr\"\n3;4\n", [["a", "b"], ["x\ny", "p\nq\nr"], ["3", "4"]]),
      ("a;b\n5\" skærm; \"x\"\n", [["a", "b"], ["5\" skærm", " \"x\""]]),
      ("æ;ø\nÅse;blåbær 🫐\n", [["æ", "ø"], ["Åse", "blåbær 🫐"]]),
      ("\"a;b\";c\n1;2\n", [["a;b", "c"], ["1", "2"]]),
      ("", []), ("\u{FEFF}", []), ("\n", [[""]]),
    ])
  func cells(text: String, expected: [[String]]) throws {
    let records = try CSVParser(bytes(text)).map { try $0.get() }
    #expect(records.map { $0.fields.map(\.text) } == expected)
  }

  @Test("Each record and cell knows where it begins")
  func positions() throws {
    let text = "\u{FEFF}id;note\r\n1;\"æø\r\n\r\nå\";\"x\"\r\n\r\n2;blåbær;y\n"
    let records = try CSVParser(bytes(text)).map { try $0.get() }
    #expect(records.map(\.line) == [1, 2, 5, 6])
    #expect(
      records.map { $0.fields.map { [$0.position.line, $0.position.column] } } == [
        [[1, 1], [1, 4]], [[2, 1], [2, 3], [4, 4]], [[5, 1]], [[6, 1], [6, 3], [6, 10]],
      ])
  }

  @Test("A quote that is never closed is an error where it opens")
  func unclosedQuote() {
    #expect(
      Array(CSVParser(bytes("a;b\n1;\"2\n3;4\n"))) == [
        .success(record(line: 1, ["a", "b"])),
        .failure(
          CSVError(
            reason: .unclosedQuote, position: CSVPosition(line: 2, column: 3), fieldIndex: 1,
            found: "2\n3;4\n")),
      ])
  }

  @Test("Text after a closing quote is an error, and the next row is read")
  func textAfterQuote() {
    #expect(
      Array(CSVParser(bytes("a;b\n\"1\"x;2\n3;4\n"))) == [
        .success(record(line: 1, ["a", "b"])),
        .failure(
          CSVError(
            reason: .textAfterQuote, position: CSVPosition(line: 2, column: 1), fieldIndex: 0,
            found: "1\"x")),
        .success(record(line: 3, ["3", "4"])),
      ])
  }

  @Test(
    "Bytes that are not UTF-8 are an error, and the next row is read",
    arguments: [
      [0xE6], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
    ])
  func invalidUTF8(wrong: [UInt8]) {
    let rows = Array(CSVParser(bytes("a;b\n1;x") + wrong + bytes("\n3;4\n")))
    #expect(rows.count == 3)
    #expect(rows.first == .success(record(line: 1, ["a", "b"])))
    guard rows.count == 3, case .failure(let error) = rows[1] else {
      Issue.record("the second row should not be readable")
      return
    }
    #expect(error.reason == .invalidUTF8)
    #expect(error.position == CSVPosition(line: 2, column: 3))
    #expect(error.fieldIndex == 1)
    #expect(rows[2] == .success(record(line: 3, ["3", "4"])))
  }

  private func record(line: Int, _ texts: [String]) -> CSVRecord {
    var column = 1
    var fields: [CSVField] = []
    for text in texts {
      fields.append(CSVField(text: text, position: CSVPosition(line: line, column: column)))
      column += text.unicodeScalars.count + 1
    }
    return CSVRecord(fields: fields, line: line)
  }
}
