import Testing

@testable import PlannerTUI

@Suite struct MenuTests {
  @Test(arguments: ["?", ":"])
  func `the mark that a list goes on covers none of its letters`(key: String) throws {
    let story: Story = {
      var story = Story(size: Size(columns: 80, rows: 24))
      story.press(key)
      return story
    }()
    guard case .menu(let menu) = story.state.layers.last else {
      Issue.record("no menu")
      return
    }
    let line = try #require(story.lines.first { $0.contains("▼│") })
    let shown = menu.found.filter { line.contains($0.title) && line.contains($0.place) }
    #expect(!shown.isEmpty, "\(line)")
  }
}
