import PlannerDomain
import Testing

@testable import PlannerTUI

/// What a screen does about people who have left since it was opened.
@Suite struct LapsesOfLeaversStories {
  /// Someone whose last day is today, and the one agreement that is with nobody else.
  private func leaving(readOnly: Bool = false) throws -> (
    story: Story, agreement: Identifier<ImplementationAgreement>, name: String
  ) {
    let sample = Story.sample
    let agreement = try #require(
      sample.agreements.values.sorted { $0.id < $1.id }.first {
        sample.state(of: $0, on: Story.today) == .active && sample.participants(of: $0).count == 1
          && (sample.course(of: $0)?.last ?? Story.today) < Story.today
          && sample.participants(of: $0).allSatisfy { person in
            sample.agreements(with: person.id).count { !$0.recorded.isOver } == 1
          }
      })
    var employee = try #require(sample.participants(of: agreement).first)
    employee.left = Story.today
    var municipality = sample
    try municipality.apply(.enter(.employee(employee)), on: Story.today, by: Story.consultant)
    var story = Story(municipality, language: .danish, actor: Story.consultant)
    story.state.isReadOnly = readOnly
    story.press("5")
    return (story, agreement.id, employee.name)
  }

  private let tomorrow = Story.today.adding(days: 1)

  @Test func `When the day changes what nobody is left of lapses, is told, and can be taken back`()
    throws
  {
    var (story, id, name) = try leaving()
    #expect(story.state.municipality.agreements[id]?.recorded == .agreed)
    _ = update(&story.state, .dayBegan(tomorrow))
    #expect(story.state.municipality.agreements[id]?.history.last?.lapse == .employeeLeft)
    #expect(story.state.message?.text == "1 aftale er bortfaldet: \(name) er fratrådt.")
    #expect(story.state.plan.unsaved.last?.act.actor == .program)
    story.press("u")
    #expect(story.state.municipality.agreements[id]?.recorded == .agreed)
    _ = update(&story.state, .dayBegan(tomorrow.adding(days: 1)))
    #expect(story.state.municipality.agreements[id]?.recorded == .agreed)
  }

  @Test func `Nothing lapses beneath a form, nor in a plan that is only looked at`() throws {
    var (story, id, _) = try leaving()
    story.press("?")
    _ = update(&story.state, .dayBegan(tomorrow))
    #expect(story.state.municipality.agreements[id]?.recorded == .agreed)
    story.press("esc")
    #expect(story.state.municipality.agreements[id]?.recorded == .lapsed)
    (story, id, _) = try leaving(readOnly: true)
    _ = update(&story.state, .dayBegan(tomorrow))
    #expect(story.state.municipality.agreements[id]?.recorded == .agreed)
  }

  @Test func `Two desks let it lapse once, and neither has anything of it to take back`() throws {
    var (story, id, _) = try leaving()
    var other = story
    _ = update(&other.state, .dayBegan(tomorrow))
    let changes = try #require(other.state.plan.unsaved.last?.act.changes)
    _ = update(&story.state, .dayBegan(tomorrow))
    let refused = story.state.plan.follow(
      .init(changes: changes, revision: 2, authors: ["planner"]))
    #expect(refused.isEmpty)
    #expect(story.state.plan.unsaved.isEmpty)
    #expect(story.state.plan.undoSteps.isEmpty)
    #expect(story.state.municipality.agreements[id]?.recorded == .lapsed)
  }

  @Test func `The form that takes a last day says what is left behind, and how it is handed on`()
    throws
  {
    let sample = Story.sample
    let leaver = try #require(
      sample.employees.values.sorted { $0.id < $1.id }
        .map { LeaversDuties(of: $0.id, in: sample, on: Story.today) }
        .first { $0.own.count > 1 && $0.asLeader.isEmpty })
    var story = Story(language: .danish)
    story.state.openForm(.employee(leaver.employee), start: .left)
    story.type("2027-12-31")
    story.press("ctrl-s")
    #expect(
      story.state.message?.text.contains(
        "har \(leaver.own.count) åbne opgaver: giv dem videre med 6 og L.") == true)
    story.press("6 L")
    #expect(story.text.contains("Hvis opgaver?"))
  }

  @Test
  func `The overview tells what rests on people who have left, and the report how to hand it on`()
    throws
  {
    var municipality = Story.sample
    let duty = try #require(
      DutyList(in: municipality, on: Story.today, until: Story.today).duties.first {
        if case .duty = $0.subject { $0.owner == .leader } else { false }
      })
    guard case .duty(let name) = duty.subject else { return }
    try municipality.apply(
      .delegate(name, to: "m1002", reason: "Ferie"), on: Story.today, by: Story.consultant)
    var deputy = try #require(municipality.employees["m1002"])
    deputy.left = Story.today
    try municipality.apply(.enter(.employee(deputy)), on: Story.today, by: Story.consultant)
    let story = Story(
      municipality, language: .danish, actor: Actor(name: "Kaja", duty: .manager))
    #expect(story.text.contains("hos fratrådte") || story.text.contains("hos en fratrådt"))
    let report = DueReport(
      of: municipality, .everyone, on: Story.today.adding(days: 1), days: 30, language: .danish)
    #expect(
      report.leavers.contains {
        $0.hasPrefix("\(deputy.name) har ") && $0.contains("planner duty hand-on")
      })
  }
}
