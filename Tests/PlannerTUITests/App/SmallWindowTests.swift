import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct SmallWindowTests {
  @Test func `where nothing can be seen nothing can be done but leave`() {
    var story = Story(size: Size(columns: 100, rows: 30))
    story.press("4 j")
    let before = story.state.municipality
    story.happen(.terminal(.resized(Size(columns: 18, rows: 5))))
    #expect(story.text.contains("small") && story.text.contains("20×6"))
    let screen = story.state.screen
    story.press("A 2 x enter")
    _ = update(&story.state, .terminal(.paste("2")))
    #expect(story.state.municipality == before && story.state.screen == screen)
    #expect(story.state.layers.isEmpty)
    story.press("q")
    #expect(story.state.leaving != .no)
  }

  @Test(arguments: [(1, 1), (19, 40), (200, 5), (2, 2)])
  func `it is said at any size`(columns: Int, rows: Int) {
    var story = Story(size: Size(columns: 100, rows: 30))
    story.happen(.terminal(.resized(Size(columns: columns, rows: rows))))
    #expect(story.lines.count == rows)
    #expect(story.lines.allSatisfy { TextWidth.width(of: $0) <= columns })
  }
}
