import Testing

@testable import PlannerTUI

@Suite struct BarChartTests {
  private static let headings = BarChart.Headings(
    value: "here", numbers: ["count", "of"], reference: "2013", source: "source")

  private static func row(_ label: String, _ part: Int, mark: Int? = nil) -> BarChart.Row {
    BarChart.Row(
      label: label, value: "\(part) %", part: part, whole: 100, mark: mark,
      reference: mark.map { "\($0) %" } ?? "–", source: mark == nil ? "" : "fig. 4, N=526",
      numbers: [String(part), "100"])
  }

  private func lines(
    _ rows: [BarChart.Row], columns: Int, showsNumbers: Bool = false
  ) -> [String] {
    let chart = BarChart(
      Self.headings, rows: rows, columns: columns, showsNumbers: showsNumbers)
    var frame = Frame(size: Size(columns: columns, rows: rows.count + 1))
    frame.put(chart.headingRuns, at: Point(column: 0, row: 0))
    for (place, row) in rows.enumerated() {
      frame.put(chart.runs(of: row), at: Point(column: 0, row: place + 1))
    }
    return frame.lines
  }

  private static let rows = [
    row("kursus", 80, mark: 60), row("konference på Ærø", 5, mark: 10), row("temadag", 0),
  ]

  @Test func `bars stand beside the other's figure, its mark, and where it comes from`() {
    #expect(
      lines(Self.rows, columns: 70) == [
        "                                              here 2013  source",
        "kursus            ███████████████┃██████····· 80 % 60 %  fig. 4, N=526",
        "konference på Ærø █·┃························  5 % 10 %  fig. 4, N=526",
        "temadag           ···························  0 %    –",
      ])
  }

  @Test func `in ASCII and without colour it reads the same`() {
    let ascii = lines(Self.rows, columns: 70).map { String($0.map(Transliteration.ascii)) }
    #expect(ascii[1] == "kursus            ###############|######..... 80 % 60 %  fig. 4, N=526")
    #expect(ascii[2] == "konference pa Aro #.|........................  5 % 10 %  fig. 4, N=526")
  }

  @Test func `numbers may take the place of bars`() {
    #expect(
      lines(Self.rows, columns: 70, showsNumbers: true) == [
        "                  count  of 2013  source",
        "kursus               80 100 60 %  fig. 4, N=526",
        "konference på Ærø     5 100 10 %  fig. 4, N=526",
        "temadag               0 100    –",
      ])
  }

  @Test func `where there is little room the source goes first, then the names are cut`() {
    let narrow = lines(Self.rows, columns: 36)
    #expect(!narrow[0].contains("source"))
    #expect(narrow[2].contains("…") && narrow[2].contains("5 % 10 %"))
    #expect(narrow.contains { $0.contains("█") })
  }

  @Test(arguments: 0...120)
  func `no line is wider than it may be, and figures stay whole`(columns: Int) {
    for showsNumbers in [false, true] {
      let chart = BarChart(
        Self.headings, rows: Self.rows, columns: columns, showsNumbers: showsNumbers)
      let text = chart.runs(of: Self.rows[0]).map(\.text).joined()
      if columns >= 24 { #expect(TextWidth.width(of: text) <= columns) }
      if columns >= 24, !showsNumbers { #expect(text.contains("80 %")) }
    }
  }

  @Test func `one row and no rows are charts too`() {
    #expect(lines([Self.row("én", 100)], columns: 40).last?.contains("██") == true)
    #expect(BarChart(Self.headings, rows: [], columns: 40).layout.bar == 0)
  }

  @Test(
    "A bar is as long as its part, and anything shows",
    arguments: [(0, "··········"), (1, "█·········"), (50, "█████·····"), (100, "██████████")])
  func bar(part: Int, text: String) {
    #expect(Bar(part, of: 100, columns: 10, style: .plain).runs.map(\.text).joined() == text)
  }

  @Test func `the mark lies where a bar of its length ends`() {
    func text(_ part: Int, _ mark: Int) -> String {
      Bar(part, of: 100, mark: mark, columns: 10, style: .plain).runs.map(\.text).joined()
    }
    #expect(text(50, 50) == "████┃·····")
    #expect(text(20, 100) == "██·······┃")
    #expect(text(90, 0) == "┃████████·")
    #expect(text(0, 30) == "··┃·······")
    #expect(text(2, 3) == "█┃········")
    #expect(text(3, 0) == "┃█········")
    #expect(text(14, 11) == "┃█········")
    #expect(Bar(5, of: 0, mark: 1, columns: 0, style: .plain).runs.map(\.text).joined().isEmpty)
  }
}
