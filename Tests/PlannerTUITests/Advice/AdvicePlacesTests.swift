import PlannerDomain
import Testing

@testable import PlannerTUI

/// Advice where it belongs: offering, comparison, year, agreement.
@Suite struct AdvicePlacesTests {
  @Test func `an offering's page tells it with its source, and offers what can be done`() throws {
    var story = Story()
    story.state.open(.offering("attractor-leder"), on: .catalogue)
    story.send(.resized(Size(columns: 120, rows: 40)))
    #expect(story.text.contains("is not approved by the municipality."))
    #expect(story.text.contains("ch. 5.3"))
    story.press("!")
    #expect(!story.state.layers.isEmpty)
    story.type("not approved")
    story.press("enter")
    #expect(story.text.contains("Approve the provider"))
    story.press("enter")
    #expect(story.state.topForm != nil)
    #expect(story.text.contains("Attractor"))
  }

  @Test func `what is dismissed is told no more on the page`() throws {
    var story = Story()
    story.state.open(.offering("inpraxis-fam"), on: .catalogue)
    story.send(.resized(Size(columns: 120, rows: 40)))
    #expect(!story.text.contains("is not approved by the municipality."))
  }

  @Test func `a comparison has a row of it`() {
    var story = Story()
    story.press("2")
    story.state.catalogue.marked = ["attractor-leder", "inpraxis-fam"]
    story.state.catalogue.comparison = ComparisonPlace()
    story.send(.resized(Size(columns: 120, rows: 50)))
    #expect(story.text.contains("· Provider not approved"))
  }

  @Test func `the year tells it of an assignment, and the dialog has all`() throws {
    var story = Story()
    let assignment = try #require(
      story.state.advice.all?.first { $0.rule == .goingAlone && $0.severity == .hint })
    story.state.open(assignment.subject, on: .year)
    story.send(.resized(Size(columns: 120, rows: 40)))
    story.press("!")
    #expect(story.text.contains("Goes alone"))
    #expect(story.text.contains("hard to share. ch. 10.1, figure "))
  }

  @Test func `an agreement's page tells what the check does not`() throws {
    var story = Story()
    let agreement = try #require(
      story.state.municipality.agreements.values.sorted { $0.id < $1.id }.first { agreement in
        !agreement.recorded.isOver
          && !story.state.standingAdvice(
            about: story.state.advised(by: agreement.id).filter { $0 != .agreement(agreement.id) }
          ).isEmpty
      })
    story.state.open(.agreement(agreement.id), on: .agreements)
    story.send(.resized(Size(columns: 120, rows: 60)))
    #expect(story.lines.contains { $0.contains("Advice") && $0.contains(" · !") })
    let found = story.state.adviceHere
    #expect(!found.isEmpty)
    story.press("!")
    #expect(story.state.layers.count == 1)
  }

  @Test func `there is none on what has none, and the key says so`() {
    var story = Story(Municipality())
    story.press("!")
    #expect(story.state.layers.isEmpty)
    #expect(story.text.contains("There is no advice on this."))
  }

  @Test func `the group says what lifts it, with the report's place and the thresholds`() {
    var story = Story()
    story.press(":")
    story.type("priority group")
    story.press("enter")
    #expect(story.text.contains("Priority group "))
    #expect(story.text.contains("figure 36, N = 74"))
    #expect(story.text.contains("no thresholds"))
  }
}
