import Testing

@testable import PlannerTUI

@Suite struct SparklineTests {
  @Test(arguments: [
    ([], ""), ([0], "·"), ([7], "█"), ([0, 1, 50, 100], "·▂▅█"), ([3, 3, 3], "███"),
  ])
  func `columns are as high as their share of the most, and nothing is a dot`(
    values: [Int], text: String
  ) {
    #expect(Sparkline(values).text == text)
  }

  @Test func `in ASCII more is told from less, and some from none`() {
    let line = Sparkline([0, 1, 2, 3, 4, 5, 6, 7]).text
    #expect(String(line.map(Transliteration.ascii)).count == 8)
    #expect(Set(line.map(Transliteration.ascii)).count == 8)
  }

  @Test func `the latest are kept where there is little room`() {
    #expect(Sparkline([7, 7, 1, 0], columns: 2).text == "█·")
    #expect(Sparkline([1, 2], columns: 0).text == "")
  }
}
