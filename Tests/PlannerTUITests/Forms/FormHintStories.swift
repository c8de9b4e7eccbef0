import PlannerDomain
import Testing

@testable import PlannerTUI

/// What a form says can be done where the cursor stands.
@Suite struct FormHintStories {
  /// A form about a new agreement, with the cursor on the first of the participant's goals.
  private func onGoals(_ size: Size = Size(columns: 120, rows: 40)) throws -> Story {
    var story = Story.agreements(size)
    _ = try story.drafted()
    story.press("e tab")
    return story
  }

  @Test func `On an item the footer tells that it can be changed, removed and moved`() throws {
    var story = try onGoals()
    #expect(story.lines[39].contains("Enter Ret  Del Fjern"))
    #expect(story.lines[39].contains("Alt-↓ Flyt ned"))
    #expect(!story.lines[39].contains("Alt-↑"))
    let goals = story.state.topForm?.focused?.items ?? []
    #expect(goals.count > 1)
    story.press("alt-down")
    #expect(story.state.topForm?.focused?.items.prefix(2) == [goals[1], goals[0]])
    story.press("del")
    #expect(story.state.topForm?.focused?.items.count == goals.count - 1)
  }

  @Test func `A letter on an item says how one goes on, and changes nothing`() throws {
    var story = try onGoals()
    let before = story.state.topForm?.fields
    for letter in "ad" {
      story.type(String(letter))
      #expect(story.lines[39].contains("Her skrives ikke: Enter Ret, Del Fjern"))
      #expect(story.lines[39].contains("linjen med +"))
    }
    #expect(story.state.topForm?.fields == before)
  }

  @Test func `Letters on the line that adds begin what is added`() throws {
    var story = try onGoals()
    let goals = story.state.topForm?.focused?.items ?? []
    for _ in goals { story.press("down") }
    #expect(story.lines[39].contains("Enter Tilføj"))
    story.type("At turde")
    #expect(story.state.topForm?.isItem == true)
    story.press("ctrl-s")
    #expect(story.state.topForm?.focused?.items.last == .goal("At turde"))
    // So does what is pasted.
    story.send(.paste("Et mål\ntil"))
    story.press("ctrl-s")
    #expect(story.state.topForm?.focused?.items.last == .goal("Et mål\ntil"))
  }

  @Test func `A field that is chosen for says so, also to who types`() {
    var story = Story()
    story.press("2 e tab")
    #expect(story.lines[39].contains("Enter Choose"))
    story.type("x")
    #expect(story.lines[39].contains("Nothing is typed here: Enter Choose"))
    #expect(story.state.topForm?.hasChanged == false)
    story.press("enter")
    #expect(story.state.layers.count == 2)
  }

  @Test func `Where nothing can be typed, space still answers yes or no`() {
    var story = Story()
    story.press("2 e")
    story.state.withTopForm { $0.goTo(.catalogue) }
    let before = story.state.topForm?.focused?.isOn
    story.press("space")
    #expect(story.state.topForm?.focused?.isOn != before)
    story.type("x")
    #expect(story.lines[39].contains("Nothing is typed here"))
    #expect(story.lines[39].contains("Yes/no"))
  }
}
