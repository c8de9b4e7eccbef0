import Testing

@testable import PlannerTUI

@Suite("The header")
struct HeaderTests {
  @Test(
    "The screen in front keeps its whole name; of the others there is as much as there is room for")
  func names() throws {
    for screen in ScreenID.tabs {
      var story = Story(size: Size(columns: 80, rows: 24), language: .danish)
      story.state.switchTo(screen)
      story.state.prepare()
      let words = story.state.words
      func header(_ columns: Int) -> String {
        story.send(.resized(Size(columns: columns, rows: 24)))
        return story.lines[0]
      }
      for columns in [80, 64, 60] {
        let line = header(columns)
        #expect(line.contains(" \(screen.rawValue) \(screen.title(words)) "), "\(columns): \(line)")
        for other in ScreenID.tabs { #expect(line.contains("\(other.rawValue)")) }
      }
      let wide = header(160)
      for other in ScreenID.tabs { #expect(wide.contains(other.title(words))) }
    }
  }
}
