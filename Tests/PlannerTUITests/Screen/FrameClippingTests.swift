import Testing

@testable import PlannerTUI

/// Draws at random, so that the arithmetic at the edges is tried where nobody thought of it.
@Suite struct FrameClippingTests {
  private static let sizes = [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 2, rows: 1),
    Size(columns: 1, rows: 3), Size(columns: 7, rows: 4), Size(columns: -3, rows: 5),
  ]
  private static let texts = [
    "", "a", "Rødgrød med fløde", "漢字漢字", "a漢b字", "👨‍👩‍👧‍👦x🇩🇰", "\u{301}e\u{301}", "\r\n\t\u{1B}",
    "┌─漢─┐",
  ]

  @Test(arguments: sizes, [1, 2, 3, 4, 5] as [UInt64])
  func `no coordinate breaks a frame`(size: Size, seed: UInt64) {
    var random = SeededGenerator(state: seed)
    var frame = Frame(size: size)
    for _ in 0..<400 {
      let rect = randomRect(&random)
      let point = Point(column: coordinate(&random), row: coordinate(&random))
      let clip = Bool.random(using: &random) ? randomRect(&random) : nil
      switch Int.random(in: 0..<6, using: &random) {
      case 0: frame.fill(rect, "漢", style: .accent)
      case 1: frame.box(rect, title: "Plan", focused: true)
      case 2: frame.restyle(rect) { $0.backdrop = .selection }
      case 3: frame.fill(rect, "x")
      default:
        let text = Self.texts.randomElement(using: &random) ?? ""
        let taken = frame.put(text, at: point, in: clip)
        #expect((0...TextWidth.width(of: text)).contains(taken))
      }
      frame.cursor = point
      expectWholeCharacters(in: frame)
    }
  }

  /// Every wide character has its second half, every second half its first.
  private func expectWholeCharacters(in frame: Frame) {
    #expect(frame.cells.count == frame.size.columns * frame.size.rows)
    for row in 0..<frame.size.rows {
      let cells = Array(frame.row(row))
      for (column, cell) in cells.enumerated() {
        let nextContinues = column + 1 < cells.count && cells[column + 1].isContinuation
        #expect(cell.isWide == nextContinues)
      }
      #expect(cells.first?.isContinuation != true)
    }
  }

  private func randomRect(_ random: inout SeededGenerator) -> Rect {
    Rect(
      column: coordinate(&random), row: coordinate(&random), columns: coordinate(&random),
      rows: coordinate(&random))
  }

  private func coordinate(_ random: inout SeededGenerator) -> Int {
    Int.random(in: 0..<20, using: &random) == 0
      ? [Int.min, Int.max, Int.max - 1, -1].randomElement(using: &random) ?? 0
      : Int.random(in: -9...9, using: &random)
  }
}

private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
