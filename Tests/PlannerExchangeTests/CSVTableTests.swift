import Testing

@testable import PlannerExchange

@Suite struct CSVTableTests {
  typealias Table = CSVTable<ThemeColumn>

  @Test("Columns are found by name in any order, and unknown ones are listed")
  func header() throws {
    var table = Table(bytes("Counted_Under; NAME ;farve;id\nabuse;Vold;rød;vold\n"))
    #expect(table.headerProblems == [])
    #expect(table.unknownColumns == ["farve"])
    let row = try table.next()?.get()
    #expect(row?.cell(.id) == "vold")
    #expect(row?.cell(.name) == "Vold")
    #expect(row?.cell(.countedUnder) == "abuse")
    #expect(row?.position(of: .id) == CSVPosition(line: 2, column: 16))
  }

  @Test(
    "A header row that cannot serve is a problem, and no rows are read",
    arguments: [
      ("", [problem(line: 1, found: "", .headerRow)]),
      ("\n\n", [problem(line: 1, found: "", .headerRow)]),
      (
        "id;name\nx;y\n",
        [problem(line: 1, field: "counted_under", found: "", .column)]
      ),
      (
        "id;name;Name;counted_under\nx;y;z;abuse\n",
        [problem(line: 1, column: 9, field: "name", found: "Name", .distinctColumns)]
      ),
      ("id;\"name\n", [problem(line: 1, column: 4, found: "name\n", .closingQuote)]),
    ])
  func wrongHeader(text: String, expected: [ImportProblem]) {
    var table = Table(bytes(text))
    #expect(table.headerProblems == expected)
    #expect(table.next() == nil)
  }

  @Test("Rows with too few or too many fields are problems, and the others are read")
  func raggedRows() {
    let text = "id;name;counted_under\na;A\nb;B;abuse;;x\nc;C;abuse\n"
    let rows = Array(Table(bytes(text)))
    #expect(
      rows.compactMap(\.failure) == [
        Self.problem(
          line: 2, column: 3, field: "counted_under", found: "2", .fieldCount(3)),
        Self.problem(line: 3, column: 11, found: "5", .fieldCount(3)),
      ])
    #expect(rows.compactMap { try? $0.get().cell(.id) } == ["c"])
  }

  @Test("Rows that cannot be read are problems with the column's name")
  func unreadableRows() {
    let text = "id;name;counted_under\na;\"A\"!;abuse\nb;\"B\n"
    #expect(
      Array(Table(bytes(text))).compactMap(\.failure) == [
        Self.problem(line: 2, column: 3, field: "name", found: "A\"!", .endOfField),
        Self.problem(line: 3, column: 3, field: "name", found: "B\n", .closingQuote),
      ])
  }

  @Test("Blank rows, also those of delimiters only, are passed over")
  func blankRows() {
    let text = "id;name;counted_under\n\n;;\n;;;;\na;A;abuse\n\n"
    let rows = Array(Table(bytes(text)))
    #expect(rows.compactMap(\.failure) == [])
    #expect(rows.compactMap { try? $0.get().cell(.id) } == ["a"])
  }

  static func problem(
    line: Int, column: Int? = nil, field: String? = nil, found: String, _ allowed: Allowed
  ) -> ImportProblem {
    ImportProblem(
      file: "themes.csv", line: line, column: column, field: field, found: found,
      allowed: allowed)
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
