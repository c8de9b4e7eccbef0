import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct FormCrashTests {
  private static let sizes = [
    (1, 1), (5, 3), (19, 6), (20, 6), (24, 7), (40, 10), (61, 13), (80, 24), (120, 40), (300, 100),
  ].map { Size(columns: $0.0, rows: $0.1) }

  private static let kinds: [EntryKind] = [
    .team, .role, .employee, .competence, .theme, .provider, .offering, .session, .budget,
    .requisition, .package,
  ]

  @Test(arguments: sizes)
  func `Every form is drawn at every size, wherever its cursor stands`(size: Size) {
    var story = Story(size: size, language: .danish)
    for kind in Self.kinds {
      story.state.enterNew(kind)
      story.press("ctrl-s")
      for _ in 0..<(story.state.topForm?.stops.count ?? 0) {
        story.press("tab")
        _ = story.lines
      }
      story.state.layers = []
    }
    for entry in Story.sample.entries.prefix(60) {
      story.state.openForm(entry.key)
      story.press("pgdn end")
      _ = story.lines
      story.state.layers = []
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `Keys pressed at random never stop the program`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let keys = [
      "tab", "shift-tab", "down", "up", "enter", "enter", "esc", "space", "left", "right", "home",
      "end", "pgdn", "pgup", "backspace", "delete", "ctrl-s", "ctrl-u", "ctrl-w", "alt-up",
      "alt-down", "a", "n", "y", "j", "ø", "æ", "1", "2", "7", ".", "-", ",", "½", "é", "k", "u",
    ]
    var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
    for step in 0..<700 {
      if story.state.layers.isEmpty, let kind = Self.kinds.randomElement(using: &random) {
        if Bool.random(using: &random) {
          story.state.enterNew(kind)
        } else if let key = story.state.formEntries(kind).min(by: { $0.text < $1.text }) {
          story.state.openForm(key)
        }
      }
      if let key = keys.randomElement(using: &random) { story.press(key) }
      if step % 50 == 0, let size = Self.sizes.randomElement(using: &random) {
        story.send(.resized(size))
      }
      if step % 7 == 0 { _ = story.lines }
    }
    #expect(story.state.municipality.problems().isEmpty)
  }
}

private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
