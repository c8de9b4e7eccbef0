import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct PeopleSizesTests {
  static let sizes = [
    Size(columns: 1, rows: 1), Size(columns: 20, rows: 6), Size(columns: 21, rows: 7),
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 300, rows: 100), Size(columns: 300, rows: 6), Size(columns: 20, rows: 100),
  ]

  @Test(
    "Every place of the room can be drawn at every size",
    arguments: ["3", "3 enter", "3 enter >", "3 enter > >", "3 enter > > >", "3 j enter > enter"])
  func everySize(keys: String) {
    var story = Story()
    story.press(keys)
    for size in Self.sizes {
      story.send(.resized(size))
      #expect(story.lines.count == size.rows)
    }
  }

  @Test("Any keys in any order at any size leave a frame", arguments: [1, 2, 3, 4])
  func randomKeys(seed: UInt64) {
    let keys = [
      "j", "k", "h", "l", "down", "pgdn", "pgup", "g", "G", "enter", "enter", "esc", "space", "*",
      "v", "f", "o", "r", "c", "n", "p", ">", "<", "/", "i", "a", "u", "U", "A", "m", "s", "W", "[",
      "]", "backspace", "?", "t", "3", "tab",
    ]
    var random = Dice(seed: seed)
    var story = Story(language: seed % 2 == 0 ? .danish : .english)
    story.press("3")
    for step in 0..<700 {
      if step % 25 == 0 { story.send(.resized(Self.sizes[random.roll(Self.sizes.count)])) }
      if step % 60 == 0 { story.press("esc esc esc esc 3") }
      story.press(keys[random.roll(keys.count)])
      #expect(story.lines.count == story.state.size.rows)
    }
  }

  @Test("The selection stays on the same person and competence when the window changes")
  func resize() {
    var story = Story()
    story.press("3 G l l l")
    let person = story.state.people.person?.id
    let competence = story.state.people.competence?.id
    for size in Self.sizes {
      story.send(.resized(size))
      #expect(story.state.people.person?.id == person)
      #expect(story.state.people.competence?.id == competence)
    }
  }

  @Test("A municipality without anyone says so")
  func empty() {
    var story = Story(Municipality(), size: Size(columns: 80, rows: 24))
    story.press("3 j l enter o r * space f v >")
    #expect(story.text.contains("No employees yet"))
    #expect(story.text.contains("planner import"))
  }
}

/// Numbers that look random and are the same in every run.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
