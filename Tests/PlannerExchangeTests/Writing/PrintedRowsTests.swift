import PlannerExchange
import Testing

@Suite struct PrintedRowsTests {
  @Test func `rows of a report keep what is in their cells, and run as no formula`() {
    let rows = [["name", "count"], ["Familie; \"Nord\"", "3"], ["=1+1", "-"]]
    #expect(
      CSVDialect.plain.text(of: rows) == "name;count\n\"Familie; \"\"Nord\"\"\";3\n'=1+1;'-\n")
    #expect(CSVDialect.excel.text(of: [["å"]]) == "\u{FEFF}å\r\n")
  }
}
