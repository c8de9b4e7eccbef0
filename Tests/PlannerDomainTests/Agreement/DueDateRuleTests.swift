import PlannerDomain
import Testing

@Suite("Days on which something agreed can be due") struct DueDateRuleTests {
  /// Before the draft of 1 August 2026, and more than two years from the course that ends on 5 October.
  static let senseless: [(DueDate, FieldProblem)] = [
    (.fixed("1800-01-01"), notBetween("1800-01-01")),
    (.fixed("2026-07-31"), notBetween("2026-07-31")),
    (.fixed("2028-10-05"), notBetween("2028-10-05")),
    (.fromEnd(days: 731), .outside(found: 731, least: -730, most: 730)),
    (.fromStart(days: -731), .outside(found: -731, least: -730, most: 730)),
  ]

  private static func notBetween(_ day: CivilDate) -> FieldProblem {
    .notBetween(day, first: "2026-08-01", last: "2028-10-04")
  }

  @Test("A text in which something is due on a senseless day is refused", arguments: senseless)
  func refused(due: DueDate, problem: FieldProblem) throws {
    let terms = changed(AgreementTerms.full) { $0.items[0].due = due }
    let now = try Municipality.drafted()
    now.expectRefusal(
      of: .reviseAgreement(.annas, from: .full, to: terms),
      .invalid(.agreement(.annas), .due, problem))
    try Municipality.approved().expectRefusal(
      of: .draftAgreement(NewAgreement(id: .annas, assignments: [.annaDeep], terms: terms)),
      .invalid(.agreement(.annas), .due, problem))
    let goal = changed(FollowUpGoal.usesICS) { $0.due = due }
    now.expectRefusal(
      of: .enter(.followUpGoal(goal)), .invalid(.followUpGoal("uses-ics"), .due, problem))
  }

  @Test("What is within two years of the course is in order, and so is what was there before")
  func sensible() throws {
    let now = try Municipality.drafted()
    for due in [DueDate.fixed("2028-10-04"), .fixed("2026-08-01"), .fromEnd(days: 730)] {
      let terms = changed(AgreementTerms.full) { $0.items[0].due = due }
      try now.expectUndoable(.reviseAgreement(.annas, from: .full, to: terms))
    }
    let old = FollowUpGoal(
      id: "old", agreement: .annas, text: "Gammelt", owner: .leader, due: .fromEnd(days: 1000),
      history: [.init(.state(.open), on: "2026-07-01")])
    let brought = try now.after(.enter(.followUpGoal(old)))
    try brought.expectUndoable(.enter(.followUpGoal(changed(old) { $0.text = "Nyt" })))
  }

  @Test("A duty is not moved further than that, either")
  func rescheduling() throws {
    let now = try Municipality.agreed()
    for duty in [Duty.item(.annas, 4), .goal("uses-ics")] {
      now.expectRefusal(
        of: .reschedule(duty, to: "2028-10-05", reason: "Senere"),
        .invalid(duty.key, .due, Self.notBetween("2028-10-05")))
    }
  }
}
