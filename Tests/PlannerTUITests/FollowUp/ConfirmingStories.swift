import PlannerDomain
import Testing

@testable import PlannerTUI

/// Confirming practice is the leader's, by one rule and in the same words.
@Suite struct ConfirmingStories {
  private func recorded(by duty: Actor.Duty) throws -> Story {
    var story = Story(language: .danish, actor: Actor(name: "Hanne", duty: duty))
    story.state.record(
      LevelDraft(employees: ["m1002"], competence: "barnets-lov", level: .masters),
      .shownInPractice)
    return story
  }

  @Test func `A consultant cannot record on an employee's page what was shown in practice`() throws
  {
    let refused = try recorded(by: .consultant)
    #expect(refused.state.municipality == Story.sample)
    #expect(refused.text.contains("At noget er vist i praksis, bekræfter lederen"))
    #expect(try recorded(by: .leader).state.municipality != Story.sample)
  }

  @Test func `The key in following up says the same`() throws {
    var story = Story.followUp(.consultant, named: "Hanne", language: .danish)
    story.press("s")
    story.type("alle")
    story.press("enter")
    _ = try #require(
      story.go {
        if case .open(let duty) = $0, case .duty(.goal) = duty.subject { true } else { false }
      })
    story.press("c")
    #expect(
      story.state.message?.text.contains("At noget er vist i praksis, bekræfter lederen") == true)
  }
}
