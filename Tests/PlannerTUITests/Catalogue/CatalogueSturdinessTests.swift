import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite("The catalogue never breaks")
struct CatalogueSturdinessTests {
  private static let sizes: [Size] = [
    Size(columns: 1, rows: 1), Size(columns: 20, rows: 6), Size(columns: 21, rows: 7),
    Size(columns: 40, rows: 10), Size(columns: 60, rows: 8), Size(columns: 80, rows: 24),
    Size(columns: 90, rows: 6), Size(columns: 102, rows: 30), Size(columns: 110, rows: 12),
    Size(columns: 120, rows: 40), Size(columns: 143, rows: 20), Size(columns: 300, rows: 100),
  ]

  private static let places = ["", "f", "enter", "space space space c", "f l", "/"]

  @Test("Every place can be drawn at every size", arguments: sizes)
  func everySize(_ size: Size) {
    for place in Self.places {
      var story = Story.catalogue(Story.wide)
      story.press(place)
      story.send(.resized(size))
      #expect(story.lines.count == size.rows)
      #expect(story.lines.allSatisfy { TextWidth.width(of: $0) <= size.columns })
      story.press("j l j pgdn G g k h")
      #expect(story.lines.count == size.rows)
    }
  }

  @Test("No keys bring it down", arguments: [1, 2] as [UInt64])
  func anyKeys(_ seed: UInt64) {
    let keys = [
      "j", "k", "h", "l", "pgdn", "pgup", "g", "G", "enter", "esc", "space", "f", "x", "X", "c",
      "o", "O", "<", ">", "/", "a", "A", "E", "W", "m", "s", "u", "U", "?", "[", "]", "ø", "2",
      "backspace",
    ]
    var generator = IdentifierSource(seed: seed)
    func number(below limit: Int) -> Int {
      let text: Identifier<Offering> = generator.next()
      return text.rawValue.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF } % limit
    }
    var story = Story.catalogue(Story.ordinary)
    for _ in 0..<1000 {
      story.press(keys[number(below: keys.count)])
      if number(below: 25) == 0 {
        story.send(.resized(Self.sizes[number(below: Self.sizes.count)]))
      }
      #expect(story.lines.count == story.state.size.rows)
    }
  }
}
