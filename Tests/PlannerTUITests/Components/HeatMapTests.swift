import Testing

@testable import PlannerTUI

@Suite struct HeatMapTests {
  private static let map = HeatMap(
    rows: ["Overgreb", "Børn med fysisk og psykisk handicap"], columns: ["sagsbehandler", "chef"],
    values: [[22, 0], [8, 1]], most: 22)

  private func lines(_ map: HeatMap, _ size: Size, selected: (Int, Int)? = nil) -> [String] {
    var frame = Frame(size: size)
    map.matrix(in: Rect(size), corner: "behov") { _, _ in .item { _ in } }
      .draw(
        on: &frame, in: Rect(size), top: 0, left: 0,
        selected: selected.map { (line: $0.0, column: $0.1) }, focused: true)
    return frame.lines
  }

  @Test func `each cell has its number, and is darker the more there is`() {
    #expect(
      lines(Self.map, Size(columns: 60, rows: 6)) == [
        "behov                               sagsbe-    chef",
        "                                    handler",
        "Overgreb                            ██      22          ·",
        "Børn med fysisk og psykisk handicap ▒▒       8 ░░       1", "", "",
      ])
  }

  @Test func `in ASCII darker is told from lighter`() {
    let ascii = lines(Self.map, Size(columns: 60, rows: 6)).map {
      String($0.map(Transliteration.ascii))
    }
    #expect(ascii[3] == "Born med fysisk og psykisk handicap ::       8 ..       1")
    #expect(Set((1...4).map { HeatMap.shade($0, of: 4) }).count == 4)
  }

  @Test func `numbers may stand alone`() {
    var map = Self.map
    map.showsNumbers = true
    let shown = lines(map, Size(columns: 60, rows: 6))
    #expect(shown[2] == "Overgreb                                    22          ·")
    #expect(!shown.joined().contains("█"))
  }

  @Test func `where it is narrow the names are cut and the numbers stay`() {
    let narrow = lines(Self.map, Size(columns: 30, rows: 6))
    #expect(narrow[3].hasPrefix("Børn med fys") || narrow[3].contains("…"))
    #expect(narrow[3].contains(" 8") && narrow[3].hasSuffix("1"))
  }

  @Test(
    "Nothing is not shaded, the most is darkest",
    arguments: [(0, 10, 0), (1, 10, 1), (3, 10, 2), (5, 10, 2), (6, 10, 3), (10, 10, 4), (1, 0, 0)])
  func shades(value: Int, most: Int, shade: Int) {
    #expect(HeatMap.shade(value, of: most) == shade)
  }

  @Test func `a map of nothing is drawn at any size`() {
    let empty = HeatMap(rows: [], columns: [], values: [], most: 0)
    for columns in [1, 5, 40] { #expect(lines(empty, Size(columns: columns, rows: 3)).count == 3) }
  }
}
