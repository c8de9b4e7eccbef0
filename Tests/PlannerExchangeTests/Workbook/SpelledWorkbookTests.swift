import PlannerDomain
import PlannerExchange
import Testing

@Suite struct SpelledWorkbookTests {
  private let heading = SpelledWorkbook.texts(["id", "name", "kind", "contact"])

  private func contact(_ cell: String, _ change: (inout SpelledWorkbook) -> Void = { _ in })
    -> String?
  {
    var workbook = SpelledWorkbook(
      rows: heading
        + "<row><c t=\"inlineStr\"><is><t>x</t></is></c><c t=\"inlineStr\"><is><t>X</t></is></c>"
        + "<c t=\"inlineStr\"><is><t>private</t></is></c>\(cell)</row>")
    change(&workbook)
    let plan = PlanWorkbook.read(workbook.bytes, named: "x.xlsx")
    #expect(plan.problems == [])
    guard case .provider(let provider)? = plan.entries.first else { return nil }
    return provider.contact
  }

  @Test(
    "A number says what it says in a spreadsheet, with 15 digits, a comma and no exponent",
    arguments: [
      ("7", "7"), ("0.30000000000000004", "0,3"), ("1E+15", "1000000000000000"),
      ("1190.5", "1190,5"), ("37.50", "37,5"), ("-2", "-2"), ("1.5E-3", "0,0015"), ("-0", "0"),
      ("123456789012345678", "123456789012346000"), ("99.999999999999999", "100"),
    ])
  func numbers(digits: String, text: String) {
    #expect(contact("<c><v>\(digits)</v></c>") == text)
  }

  @Test(
    "A number is a day or a percentage where its format says so",
    arguments: [
      (14, "", "46419", false, "2027-02-01"), (14, "", "46419.75", false, "2027-02-01"),
      (14, "", "44957", true, "2027-02-01"), (14, "", "1", false, "1900-01-01"),
      (14, "", "60", false, "60"), (9, "", "0.07", false, "7"), (10, "", "0.125", false, "12,5"),
      (200, "yyyy\\-mm\\-dd", "46419", false, "2027-02-01"),
      (200, "[$-406]d\\. mmmm yyyy;@", "46419", false, "2027-02-01"),
      (200, "#,##0.00\\ &quot;kr. d&quot;", "46419", false, "46419"),
      (200, "[Red]0.0%", "0.5", false, "50"), (200, "hh:mm", "0.5", false, "0,5"),
      (200, "General", "46419", false, "46419"),
    ])
  func looks(id: Int, code: String, digits: String, since1904: Bool, text: String) {
    let found = contact("<c s=\"1\"><v>\(digits)</v></c>") { workbook in
      workbook.since1904 = since1904
      workbook.styles =
        (code.isEmpty ? "" : "<numFmts><numFmt numFmtId=\"200\" formatCode=\"\(code)\"/></numFmts>")
        + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"\(id)\"/></cellXfs>"
    }
    #expect(found == text)
  }

  @Test("Texts are shared or stand in their cells, in pieces, with signs that XML cannot hold")
  func texts() {
    #expect(
      contact("<c t=\"s\"><v>1</v></c>") {
        $0.sharedTexts =
          "<si><t>a</t></si><si><r><t>Åse </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">Ø</t></r>"
          + "<rPh sb=\"0\" eb=\"1\"><t>lyd</t></rPh></si>"
      } == "Åse Ø")
    #expect(
      contact("<c t=\"inlineStr\"><is><t>a_x000D_&#10;b_x005F_x0041_</t></is></c>") == "a\nb_x0041_"
    )
    #expect(contact("<c t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c>") == "ax")
    #expect(contact("<c t=\"b\"><v>1</v></c>") == "yes")
    #expect(contact("<c t=\"d\"><v>2027-03-08T00:00:00</v></c>") == "2027-03-08")
    #expect(contact("<c t=\"s\"><v>99</v></c>") == "")
  }

  @Test("Cells are where they say they are, in whatever order, and empty columns are nothing")
  func places() {
    let rows =
      "<row r=\"9\"><c r=\"D9\" t=\"inlineStr\"><is><t>X</t></is></c>"
      + "<c r=\"B9\" t=\"inlineStr\"><is><t>x</t></is></c>"
      + "<c r=\"AA9\" t=\"inlineStr\"><is><t>private</t></is></c></row>"
      + "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>id</t></is></c>"
      + "<c r=\"D3\" t=\"inlineStr\"><is><t>Navn</t></is></c><c r=\"F3\"/>"
      + "<c r=\"AA3\" t=\"inlineStr\"><is><t>Udbydertype</t></is></c></row>"
    let plan = PlanWorkbook.read(SpelledWorkbook(rows: rows).bytes, named: "x.xlsx")
    #expect(plan.problems == [] && plan.unknownColumns == [])
    #expect(plan.entries == [.provider(Provider(id: "x", name: "X", kind: .private))])
  }

  @Test("A formula that failed is told of, and not taken for text")
  func errors() throws {
    let rows =
      heading
      + "<row r=\"2\"><c t=\"inlineStr\"><is><t>x</t></is></c>"
      + "<c t=\"e\"><f>NA()</f><v>#N/A</v></c></row>"
    let plan = PlanWorkbook.read(SpelledWorkbook(rows: rows).bytes, named: "x.xlsx")
    let problem = try #require(plan.problems.first)
    #expect(problem.allowed == .workingFormula && problem.found == "#N/A")
    #expect(problem.sheet == "providers" && problem.line == 2 && problem.column == 2)
  }

  @Test("A kind is the sheet of its name, in either language; of others the first with anything")
  func choosing() {
    let rows = heading + SpelledWorkbook.texts(["x", "X", "private", ""])
    for name in ["providers", "Udbydere", "UDBYDERE", "Ark1"] {
      let workbook = SpelledWorkbook(rows: rows, sheetName: name)
      let plan = PlanWorkbook.read(workbook.bytes, named: "x.xlsx", as: .providers)
      #expect(plan.entries.count == 1 && plan.unknownFiles == [])
    }
    let unknown = SpelledWorkbook(rows: rows, sheetName: "Ark1")
    let plan = PlanWorkbook.read(unknown.bytes, named: "x.xlsx")
    #expect(plan.entries == [] && plan.unknownFiles == ["x.xlsx [Ark1]"])
  }

  @Test("What is no workbook, locked, broken or far too much is told as that")
  func flaws() {
    func allowed(_ bytes: [UInt8]) -> Allowed? {
      let plan = PlanWorkbook.read(bytes, named: "x.xlsx")
      #expect(plan.entries == [] && plan.problems.count == 1)
      #expect(plan.problems.first?.file == "x.xlsx")
      return plan.problems.first?.allowed
    }
    let whole = SpelledWorkbook(rows: heading).bytes
    #expect(allowed([]) == .workbook)
    #expect(allowed(bytes("id;name\n")) == .workbook)
    #expect(allowed([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .openWorkbook)
    #expect(allowed(ZipFile.stored(["mimetype": "application/vnd.oasis"])) == .workbook)
    #expect(allowed(Array(whole.dropLast(whole.count / 2))) == .workbook)
    var damaged = whole
    if let place = whole.indices.first(where: { whole[$0...].starts(with: bytes("<row>")) }) {
      damaged[place] = UInt8(ascii: "x")
    }
    #expect(allowed(damaged) == .wholeWorkbook)
    // Every flag of a part in the directory and before it says that it has a password.
    var locked = whole
    for place in whole.indices.dropLast(10) {
      if whole[place...].starts(with: [0x50, 0x4B, 0x03, 0x04]) { locked[place + 6] |= 1 }
      if whole[place...].starts(with: [0x50, 0x4B, 0x01, 0x02]) { locked[place + 8] |= 1 }
    }
    #expect(allowed(locked) == .openWorkbook)
    let doctype = "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"
    #expect(allowed(ZipFile.stored(["_rels/.rels": doctype])) == .wholeWorkbook)
    // Cells along the diagonal need a place for every column in every row.
    let diagonal = (1...600).map { "<row r=\"\($0)\">\(Self.cell(column: $0, row: $0))</row>" }
    #expect(allowed(SpelledWorkbook(rows: diagonal.joined()).bytes) == .boundedWorkbook)
    #expect(
      allowed(SpelledWorkbook(rows: "<row r=\"1048577\"><c><v>1</v></c></row>").bytes)
        == .boundedWorkbook)
  }

  private static func cell(column: Int, row: Int) -> String {
    let letter = { (number: Int) in String(UnicodeScalar(UInt8(65 + number))) }
    let place = column - 1
    let name =
      place < 26
      ? letter(place)
      : place < 702
        ? letter(place / 26 - 1) + letter(place % 26)
        : letter(place / 676 - 1) + letter(place / 26 % 26) + letter(place % 26)
    return "<c r=\"\(name)\(row)\"><v>1</v></c>"
  }
}
