import Testing

@testable import PlannerTUI

@Suite struct ColumnHeadingTests {
  @Test(
    "Names are parted where they sound parted, and every word gets a line before any gets two",
    arguments: [
      ("Konflikthåndtering", 6, 3, ["Konf-", "likt-", "håndt."]),
      ("Børnesamtalen", 6, 3, ["Børne-", "samta-", "len"]),
      ("Barnets Lov", 6, 3, ["Bar-", "nets", "Lov"]),
      ("Barnets Reform", 4, 3, ["Bar-", "nets", "Refo"]),
      ("ICS-udredning og faglig analyse", 6, 3, ["ICS-", "udred.", "faglig"]),
      ("§ 11-rådgivning", 6, 2, ["§ 11-", "rådgi."]),
      ("DUBU", 6, 3, ["DUBU"]), ("DUBU", 2, 1, ["DU"]), ("DUBU", 0, 3, []), ("", 6, 3, []),
    ])
  func lines(name: String, columns: Int, rows: Int, expected: [String]) {
    #expect(ColumnHeading.lines(of: name, columns: columns, rows: rows) == expected)
  }

  @Test("In a single line names that begin alike can still be told apart")
  func single() {
    #expect(ColumnHeading.lines(of: "Barnets Lov", columns: 4, rows: 1) == ["BLov"])
    #expect(ColumnHeading.lines(of: "Barnets Reform", columns: 4, rows: 1) == ["BRef"])
  }
}
