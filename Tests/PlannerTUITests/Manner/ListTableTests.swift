import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct ListTableTests {
  private func table(_ rows: [[String]], _ language: Language = .danish) -> ListTable {
    ListTable(
      Listing(
        "Liste", headings: rows[0].map { _ in "x" }, rows: rows.map { Listing.Row(cells: $0) },
        selected: nil), on: CivilDate(dayNumber: 20_000), by: "Åse Ø", in: language)
  }

  private func column(_ texts: [String], _ language: Language = .danish) -> [SheetCell.Value] {
    table(texts.map { ["navn", $0] }, language).workbook.sheets[0].rows.map { $0[1].value }
  }

  @Test func `a column of numbers, amounts or days holds them as such, and gaps stay empty`() throws
  {
    #expect(column(["1.250", "", "7"]) == [.number(1250), .empty, .number(7)])
    #expect(column(["-3", "0"]) == [.number(-3), .number(0)])
    #expect(column(["1,250"], .english) == [.number(1250)])
    #expect(
      column(["12.000 kr.", "1.190,50 kr."])
        == [.amount(.kroner(12_000)), .amount(Money(øre: 119_050))])
    let day = try #require(CivilDate(year: 2026, month: 3, day: 29))
    #expect(column(["29. mar. 2026", "29. marts 2026"]) == [.date(day), .date(day)])
    #expect(column(["29 Mar 2026"], .english) == [.date(day)])
  }

  @Test func `what is not all of one sort, or only looks like a number, stays the text it is`() {
    #expect(column(["7", "over 7"]) == [.text("7"), .text("over 7")])
    #expect(column(["0042"]) == [.text("0042")])
    #expect(column(["1.25"]) == [.text("1.25")])
    #expect(column(["31. feb. 2026"]) == [.text("31. feb. 2026")])
    #expect(column(["=1+1"]) == [.text("=1+1")])
    // The first column is a name, whatever it looks like.
    #expect(table([["2027", "7"]]).workbook.sheets[0].rows[0][0].value == .text("2027"))
  }

  @Test(arguments: [
    ("a.CSV", ListTable.Form.csv), ("~/b.xlsx", .xlsx), ("c.txt", .text), ("csv", .text),
  ])
  func `the file's name tells how a list is written`(path: String, form: ListTable.Form) throws {
    #expect(try ListTable.Form.chosen(forFileAt: path).get() == form)
  }

  @Test(arguments: ["x.pdf", "~/y.HTML", "z.ods"])
  func `a list is not written as what it cannot be`(path: String) {
    let told = ListTable.Form.chosen(forFileAt: path)
    #expect(throws: Trouble.self) { try told.get() }
  }

  @Test func `the file's name tells how a paper is written, where it can be both`() throws {
    #expect(try PaperWish.report.form(inFileAt: "status.htm").get() == .html)
    #expect(try PaperWish.report.form(inFileAt: "status.2026").get() == .pdf)
    #expect(throws: Trouble.self) {
      try PaperWish.year(2027, team: nil).form(inFileAt: "aar.html").get()
    }
  }

  @Test func `every list of the screen can be a sheet with a cell for each heading`() {
    for keys in ["1", "2", "3", "4", "5", "6", "7", "8"] {
      var story = Story(language: .danish)
      story.press(keys)
      let sheet = ListTable(
        story.state.listing, on: story.state.today, by: "Åse", in: .danish
      ).workbook.sheets[0]
      for row in sheet.rows { #expect(row.count == sheet.columns.count) }
    }
  }
}
