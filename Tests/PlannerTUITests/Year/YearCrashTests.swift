import PlannerDomain
import Testing

@testable import PlannerTUI

/// No size and no keys bring the year down.
@Suite struct YearCrashTests {
  private static let sizes = [
    (1, 1), (2, 300), (300, 2), (19, 5), (20, 6), (21, 7), (24, 8), (33, 9), (40, 10), (60, 13),
    (79, 23), (80, 24), (100, 30), (120, 40), (160, 12), (200, 50), (300, 100),
  ].map { Size(columns: $0.0, rows: $0.1) }

  @Test("Every size shows every arrangement and zoom", arguments: sizes)
  func everySize(size: Size) {
    var story = Story(size: size)
    story.press("4")
    for arrangement in ["", "f", "v", "f"] {
      story.press(arrangement)
      for keys in ["-", "-", "+", "+", "+", "+", "l", "G", "0", "b", "x", "["] {
        story.press(keys)
        #expect(story.lines.count == size.rows)
      }
      story.press("]")
    }
  }

  @Test("Random keys at changing sizes", arguments: [1, 2, 3] as [UInt64])
  func randomKeys(seed: UInt64) {
    var random = Dice(state: seed)
    var story = Story(size: Size(columns: 80, rows: 24))
    let keys = [
      "j", "j", "j", "k", "h", "l", "g", "G", "pgdn", "pgup", "space", "v", "f", "n", "N", "+",
      "-", "0", ".", "x", "b", "i", "a", "A", "E", "m", "s", "W", "u", "U", "enter", "esc", "/",
      "ø", "e", "backspace", "t", "[", "]", "?", "down", "tab", "home", "end",
    ]
    for step in 0..<1200 {
      if step % 7 == 0, story.state.layers.isEmpty, story.state.screen != .year {
        story.press("4")
      }
      if step % 50 == 0 { story.send(.resized(Self.sizes[random.next(Self.sizes.count)])) }
      story.press(keys[random.next(keys.count)])
      #expect(view(story.state).size == story.state.size)
      if story.state.planYear < 2020 || story.state.planYear > 2035 {
        story.state.planYear = 2027
      }
    }
  }

  @Test("The first and the last years there are", arguments: [1, 2, 9998, 9999])
  func edges(year: Int) {
    var story = Story(size: Size(columns: 100, rows: 30), planYear: year)
    story.press("4")
    for keys in ["+", "+", "+", "l", "-", "-", "-", "-", "0", "v", "i"] {
      story.press(keys)
      #expect(story.lines.count == 30)
    }
  }
}

/// The same seed gives the same throws.
private struct Dice {
  var state: UInt64

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
