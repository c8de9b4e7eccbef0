import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite struct ReadOnlyTests {
  private func story(_ screen: String) -> Story {
    var story = Story()
    story.state.isReadOnly = true
    story.press(screen)
    return story
  }

  @Test func `the header says that the plan is only read, in both languages`() {
    var story = story("1")
    #expect(story.lines[0].contains("read-only"))
    story.state.language = .danish
    #expect(story.lines[0].contains("skrivebeskyttet"))
  }

  @Test(
    arguments: [
      ("2", "a"), ("2", "n"), ("2", "e"), ("3", "a"), ("3", "r"), ("3", "n"),
    ])
  func `an edit is refused with the reason before anything is asked`(screen: String, key: String) {
    var story = story(screen)
    story.press(key)
    #expect(story.state.layers.isEmpty)
    #expect(story.lines.last?.contains("The plan is read-only") == true)
  }

  @Test func `no action that is left makes an edit`() {
    for screen in ["1", "2", "3", "4"] {
      for action in ActionRegistry.all {
        var story = story(screen)
        guard story.state.contexts.contains(action.context),
          action.availability(story.state) == .available
        else { continue }
        _ = story.state.run(action)
        #expect(story.state.plan.unsaved.isEmpty, "\(action.id)")
        #expect(story.state.topForm == nil, "\(action.id)")
      }
    }
  }
}
