import PlannerDomain
import Testing

@testable import PlannerTUI

@Suite("The figures of following up after an act")
struct FollowUpRenewalTests {
  private func dashboard() -> Story {
    var story = Story(actor: Actor(name: "Tester", duty: .manager))
    story.press("6")
    return story
  }

  private func expectAsReckonedAnew(_ story: Story) {
    let anew = FollowUpStatus(of: story.state.municipality, on: Story.today)
    let status = story.state.followUp.status
    #expect(status?.teams == anew.teams && status?.leaders == anew.leaders)
    #expect(status?.transfer.count == anew.transfer.count)
    #expect(status?.trend.map(\.percentInTime) == anew.trend.map(\.percentInTime))
  }

  @Test("What is done, rescheduled, rated and taken back is in them as if all were reckoned anew")
  func acts() throws {
    var story = dashboard()
    let before = try #require(story.state.followUp.status)
    let duty = try #require(
      before.overdue.lazy.compactMap { due -> Duty? in
        if case .duty(let duty) = due.subject { duty } else { nil }
      }.first)
    let assignment = try #require(
      story.state.municipality.ratings.values.min { $0.id < $1.id }?.assignment)
    let rating = TransferRating(
      id: "ny", assignment: assignment, rater: .leader, moment: .end, used: .high,
      shared: .less, barriers: [.noTime], date: Story.today)
    for edit in [
      Edit.markDone(duty, note: ""), .markUndone(duty, note: ""),
      .reschedule(duty, to: Story.today.adding(days: 9), reason: "Sygdom"), .rateTransfer(rating),
    ] {
      guard
        story.state.municipality.refusal(of: edit, on: Story.today, by: story.state.actor) == nil
      else { continue }
      try story.state.plan.apply(edit, title: "", on: Story.today, by: story.state.actor)
      story.state.prepare()
      expectAsReckonedAnew(story)
    }
    #expect(story.state.followUp.status != before)
    while try story.state.plan.undo(on: Story.today, by: story.state.actor) != nil {
      story.state.prepare()
      expectAsReckonedAnew(story)
    }
  }

  @Test("Whatever may concern anyone has all of them reckoned anew")
  func everything() throws {
    var story = dashboard()
    var session = try #require(
      story.state.municipality.sessions.values.filter { $0.start > Story.today }
        .min { $0.id < $1.id })
    session.days = session.days.map { $0.adding(days: 7) }
    session.enrolmentDeadline = nil
    session.freeUntil = nil
    session.lateFees = []
    try story.state.plan.apply(
      .enter(.session(session)), title: "", on: Story.today, by: story.state.actor)
    story.state.prepare()
    expectAsReckonedAnew(story)
  }

  @Test(
    "Figures that were reckoned beside the screen are taken for the plan that they are of alone")
  func beside() throws {
    let municipality = Story.sample
    var plan = Plan(municipality, revision: 1)
    let now = TeamBooks.Basis(version: 0, today: Story.today)
    let beside = TeamBook<FollowUpPart>(of: municipality, basis: now)
    let teams = municipality.teams.keys.sorted()
    let anew = teams.map { FollowUpPart(of: $0, in: municipality, on: Story.today) }
    var figures = TeamBook<FollowUpPart>()
    figures.keepUp(with: plan, on: Story.today)
    figures.take(beside)
    #expect(figures == beside)
    #expect(figures.entries(of: teams, in: municipality).map(\.part) == anew)
    let goal = try #require(
      municipality.followUpGoals.values
        .filter { !$0.state.isSettled && municipality.agreements[$0.agreement]?.isRunning == true }
        .min { $0.id < $1.id })
    try plan.apply(
      .reschedule(.goal(goal.id), to: Story.today.adding(days: 3), reason: "Ferie"), title: "",
      on: Story.today, by: Actor(name: "T"))
    figures.keepUp(with: plan, on: Story.today)
    figures.take(beside)
    #expect(
      figures.entries(of: teams, in: plan.municipality).map(\.part)
        == teams.map { FollowUpPart(of: $0, in: plan.municipality, on: Story.today) })
  }
}
