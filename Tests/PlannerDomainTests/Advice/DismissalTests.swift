import PlannerDomain
import Testing

/// Dismissing advice, and taking it up again.
@Suite struct DismissalTests {
  private static let id = Advice.ID(.providerNotApproved, about: "ics-deep")

  @Test("A dismissal keeps its reason, who made it and when, and can be undone")
  func dismissed() throws {
    let changed = try Municipality.small.expectUndoable(
      .dismissAdvice(Self.id, .hint, reason: "Kendes fra tidligere"))
    #expect(
      changed.adviceDismissals[Self.id]
        == AdviceDismissal(
          id: Self.id, severity: .hint, reason: "Kendes fra tidligere", date: .today,
          actor: "Lone"))
    let advice = try #require(changed.advice(.providerNotApproved, about: .offering("ics-deep")))
    #expect(changed.standing([advice]) == [])
    #expect(Municipality.small.standing([advice]) == [advice])
    let again = try changed.expectUndoable(.takeUpAdvice(Self.id))
    #expect(again == .small)
  }

  @Test("It needs a reason, and something to take up")
  func refused() {
    Municipality.small.expectRefusal(
      of: .dismissAdvice(Self.id, .hint, reason: " "),
      .explanationNeeded(.adviceDismissal(Self.id)))
    Municipality.small.expectRefusal(
      of: .takeUpAdvice(Self.id), .unknown(.adviceDismissal(Self.id)))
    let gone = Advice.ID(.providerNotApproved, about: "gone")
    Municipality.small.expectRefusal(
      of: .dismissAdvice(gone, .hint, reason: "?"),
      .refersToUnknown(.offering("gone"), from: .adviceDismissal(gone)))
    Municipality.small.expectRefusal(
      of: .dismissAdvice(Self.id, .hint, reason: "010190-1234"),
      .invalid(.adviceDismissal(Self.id), .reason, .looksLikeCPR))
  }

  @Test("It lapses when the advice becomes graver")
  func graver() throws {
    let assignment = Identifier<Assignment>.of(.anna, .deepOpen)
    let plan = try Municipality.small.after(
      .enter(.assignment(.at(.approved, .anna, .deepOpen))),
      .dismissAdvice(
        Advice.ID(.agreementMissing, about: assignment.rawValue), .recommended,
        reason: "Aftales mundtligt"))
    let early = try #require(plan.advice(.agreementMissing, about: .assignment(assignment)))
    #expect(plan.dismissal(of: early) != nil)
    let late = try #require(
      plan.advice(.agreementMissing, about: .assignment(assignment), on: "2026-09-10"))
    #expect(plan.dismissal(of: late) == nil)
  }

  @Test("It goes with what it was about, and comes back with it")
  func removed() throws {
    let unused = Offering(
      id: "unused", title: "Ubrugt", provider: "via", kind: .course, length: .days(1),
      pricePerParticipant: .kroner(100))
    let id = Advice.ID(.providerNotApproved, about: "unused")
    let plan = try Municipality.small.after(
      .enter(.offering(unused)), .dismissAdvice(id, .hint, reason: "Prøves"))
    let without = try plan.expectUndoable(.remove(.offering("unused")))
    #expect(without.adviceDismissals.isEmpty)
  }

  @Test("Every dismissal can be written down and read back")
  func coded() throws {
    for rule in AdviceRuleID.allCases {
      let id = Advice.ID(rule, about: "x")
      #expect(id.subject.kind.rawValue == rule.subjectKind.rawValue)
      #expect(EntryKey.adviceDismissal(id).text == "\(rule.rawValue)/x")
    }
  }
}
