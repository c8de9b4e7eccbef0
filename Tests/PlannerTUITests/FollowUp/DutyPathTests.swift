import PlannerDomain
import Testing

@testable import PlannerTUI

/// Between employees, their duties and their agreements, and back.
@Suite struct DutyPathTests {
  /// On the page of an employee with so many agreements.
  private func page(
    agreements: ClosedRange<Int>
  ) throws -> (Story, Employee, [ImplementationAgreement]) {
    let employee = try #require(
      Story.sample.employees.values
        .filter { agreements.contains(Story.sample.agreements(with: $0.id).count) }
        .min { $0.id < $1.id })
    var story = Story()
    story.press("3")
    story.state.open(.employee(employee.id), on: .people)
    story.state.prepare()
    return (story, employee, Story.sample.agreements(with: employee.id))
  }

  @Test func `from an employee to their duties, and back with Esc`() throws {
    var (story, employee, _) = try page(agreements: 1...9)
    let scope = story.state.followUp.scope
    story.press("d")
    #expect(story.state.screen == .followUp)
    #expect(story.state.followUpTitle == "Duties: \(employee.name)")
    story.press("esc")
    #expect(story.state.screen == .people)
    #expect(story.state.people.page?.employee == employee.id)
    #expect(story.state.followUp.scope == scope)
  }

  @Test func `from an employee to the only agreement, on to its employee, and back`() throws {
    var (story, employee, agreements) = try page(agreements: 1...1)
    story.press("i")
    #expect(story.state.screen == .agreements)
    #expect(story.state.agreements.page?.agreement == agreements[0].id)
    story.press("esc")
    #expect(story.state.people.page?.employee == employee.id)
    #expect(story.state.screen == .people)
  }

  @Test func `one of several agreements is chosen`() throws {
    var (story, _, agreements) = try page(agreements: 2...9)
    story.press("i")
    #expect(story.text.contains("Which agreement?"))
    story.press("down enter")
    #expect(story.state.agreements.page?.agreement == agreements[1].id)
    story.press("esc")
    #expect(story.state.screen == .people)
  }

  @Test func `from an agreement to its employee, and back to the agreement`() throws {
    var story = Story()
    story.press("5 > > enter")
    let agreement = try #require(story.state.openAgreement)
    let first = try #require(Story.sample.participants(of: agreement).first)
    story.press("o")
    #expect(story.state.screen == .people)
    #expect(story.state.people.page?.employee == first.id)
    story.press("esc")
    #expect(story.state.screen == .agreements)
    #expect(story.state.openAgreement?.id == agreement.id)
  }
}
