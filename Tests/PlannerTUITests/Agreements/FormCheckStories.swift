import PlannerDomain
import Testing

@testable import PlannerTUI

/// The check beside an agreement's form says what its page says.
@Suite struct FormCheckStories {
  private func beside(_ state: AppState) throws -> [AgreementCheck.Finding] {
    let form = try #require(state.topForm)
    return try #require(FormCheck(of: form, state)).findings
  }

  private func onPage(
    _ id: Identifier<ImplementationAgreement>, _ state: AppState
  ) throws -> [AgreementCheck.Finding] {
    AgreementCheck(
      of: try #require(state.municipality.agreements[id]), in: state.municipality
    ).findings
  }

  @Test func `An untouched draft lacks own words beside the form as on the page`() throws {
    var story = Story.agreements()
    let id = try story.drafted().id
    #expect(try onPage(id, story.state).contains { $0.lack == .ownWords })
    story.press("e")
    #expect(try beside(story.state) == onPage(id, story.state))
    #expect(story.text.contains("egne ord"))
    // Before it is kept, and after.
    story.type(" – i alle sager")
    #expect(try beside(story.state).contains { $0.lack == .ownWords } == false)
    let written = try beside(story.state)
    story.press("esc")
    #expect(try onPage(id, story.state) == written)
  }

  @Test func `Every agreement is checked the same in its form`() throws {
    var story = Story.agreements()
    for id in Story.sample.agreements.keys.sorted() {
      story.state.openAgreementForm(id)
      #expect(try beside(story.state) == onPage(id, story.state), "\(id)")
      story.state.layers = []
    }
  }
}
