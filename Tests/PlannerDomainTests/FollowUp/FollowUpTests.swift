import PlannerDomain
import Testing

extension TransferRating {
  static let annasFirst = TransferRating(
    id: "first", assignment: .annaDeep, rater: .participant, moment: .end, used: .some,
    shared: .less, barriers: [.noTime, .alone], date: "2026-10-06")
}

@Suite("Following up") struct FollowUpTests {
  @Test("A goal goes from open to achieved, with what was seen; it can be taken up again")
  func progress() throws {
    var now = try Municipality.attended()
    for (state, note) in [(FollowUpState.inProgress, ""), (.partly, "Én sag"), (.achieved, "To")] {
      now = try now.expectUndoable(
        .noteProgress("uses-ics", state, note: note), on: "2026-11-01")
    }
    let goal = try #require(now.followUpGoals["uses-ics"])
    #expect(goal.state == .achieved)
    #expect(goal.settled == "2026-11-01")
    now.expectRefusal(
      of: .reschedule(.goal("uses-ics"), to: "2026-12-01", reason: "x"),
      .over(.followUpGoal("uses-ics")), on: "2026-11-02")
    let again = try now.after(.markUndone(.goal("uses-ics"), note: "Glemt igen"), on: "2026-11-02")
    #expect(again.followUpGoals["uses-ics"]?.state == .inProgress)
    #expect(again.followUpGoals["uses-ics"]?.settled == nil)
  }

  @Test(
    "What must be explained is refused without a reason",
    arguments: [
      Edit.noteProgress("uses-ics", .dropped, note: ""),
      .closeDuty(.goal("uses-ics"), reason: " "),
      .reschedule(.goal("uses-ics"), to: "2026-12-01", reason: ""),
      .delegate(.goal("uses-ics"), to: "bo", reason: ""),
    ])
  func reasons(edit: Edit) throws {
    try Municipality.agreed().expectRefusal(of: edit, .explanationNeeded(.followUpGoal("uses-ics")))
  }

  @Test("No duty is moved to a day that has gone by")
  func pastDays() throws {
    let now = try Municipality.agreed()
    for duty in [Duty.goal("uses-ics"), .item(.annas, 4)] {
      now.expectRefusal(
        of: .reschedule(duty, to: CivilDate.today.adding(days: -1), reason: "Ferie"),
        .invalid(duty.key, .due, .past))
    }
    try now.expectUndoable(.reschedule(.item(.annas, 4), to: .today, reason: "Ferie"))
  }

  @Test("What a duty is already it does not become again, and that is told as it is")
  func standsSo() throws {
    let now = try Municipality.agreed()
    for duty in [Duty.item(.annas, 1), .goal("uses-ics")] {
      now.expectRefusal(of: .markUndone(duty, note: "Nej"), .standsSo(duty, isOpen: true))
      let done = try now.after(.markDone(duty, note: ""))
      done.expectRefusal(of: .markDone(duty, note: ""), .standsSo(duty, isOpen: false))
    }
  }

  @Test("A goal is moved, given to a deputy and dropped, each kept with its reason")
  func history() throws {
    let now = try Municipality.agreed()
      .expectUndoable(.reschedule(.goal("uses-ics"), to: "2026-12-01", reason: "Barsel"))
      .expectUndoable(.delegate(.goal("uses-ics"), to: "bo", reason: "Ferie"))
      .expectUndoable(.closeDuty(.goal("uses-ics"), reason: "Ny opgave"))
    let goal = try #require(now.followUpGoals["uses-ics"])
    #expect(goal.history.map(\.note) == ["", "Barsel", "Ferie", "Ny opgave"])
    #expect(goal.deputy == "bo")
    #expect(goal.delegation?.actor == Actor.leader.name)
    #expect(now.due(goal) == "2026-12-01")
    #expect(goal.state == .dropped)
  }

  @Test("A goal can be put in other words, but keeps its history")
  func rewording() throws {
    let now = try Municipality.agreed().after(
      .noteProgress("uses-ics", .inProgress, note: "I gang"))
    let goal = try #require(now.followUpGoals["uses-ics"])
    try now.expectUndoable(.enter(.followUpGoal(changed(goal) { $0.text = "Bruger ICS" })))
    now.expectRefusal(
      of: .enter(.followUpGoal(.usesICS)), .exists(.followUpGoal("uses-ics")))
    now.expectRefusal(
      of: .remove(.followUpGoal("uses-ics")),
      .inUse(.followUpGoal("uses-ics"), by: [.agreement(.annas)]))
  }

  @Test("That something was shown in practice is the leader's to say, whichever way it is recorded")
  func confirmingIsTheLeaders() throws {
    let record = CompetenceRecord(
      id: "shown", employee: "anna", competence: "ics", level: .masters, date: .today,
      evidence: .shownInPractice)
    for edit in [Edit.recordLevel(record), .correct("anna-ics", with: record)] {
      Municipality.small.expectRefusal(
        of: edit, .notYours(.record("shown"), duty: .consultant), by: .consultant)
      try Municipality.small.expectUndoable(edit, by: .manager)
    }
    try Municipality.small.expectUndoable(
      .recordLevel(changed(record) { $0.evidence = .leadersView }), by: .consultant)
  }

  @Test("Practice is confirmed in one act: the level rises and the goal is achieved")
  func confirming() throws {
    let record = CompetenceRecord(
      id: "shown", employee: "anna", competence: "ics", level: .masters, date: "2026-11-04",
      evidence: .shownInPractice, note: "To sager")
    let now = try Municipality.attended()
    let edit = Edit.confirmPractice("uses-ics", with: record)
    let after = try now.expectUndoable(edit, on: "2026-11-04")
    #expect(after.standing(of: "anna", in: "ics", on: "2026-11-04")?.level == .masters)
    #expect(after.followUpGoals["uses-ics"]?.state == .achieved)
    #expect(after.followUpGoals["uses-ics"]?.history.last?.note == "To sager")
    now.expectRefusal(
      of: edit, .notYours(.record("shown"), duty: .consultant), on: "2026-11-04",
      by: .consultant)
    func refuse(_ field: Field, _ problem: FieldProblem, _ change: (inout CompetenceRecord) -> Void)
    {
      now.expectRefusal(
        of: .confirmPractice("uses-ics", with: changed(record, change)),
        .invalid(.record("shown"), field, problem), on: "2026-11-04")
    }
    refuse(.owner, .doesNotFit(.assignments)) { $0.employee = "bo" }
    refuse(.evidence, .doesNotFit(.level)) { $0.evidence = .certificate }
    refuse(.competence, .doesNotFit(.goals)) { $0.competence = "abuse" }
    refuse(.level, .outside(found: 0, least: 1, most: 4)) { $0.level = .none }
  }

  @Test("Attendance alone raises no level")
  func attendance() throws {
    let now = try Municipality.attended()
    #expect(now.standing(of: "anna", in: "ics", on: "2026-12-01")?.level == .knowsOf)
  }

  @Test("A rating is given once the course has ended, and replaces an earlier one at that moment")
  func rating() throws {
    let now = try Municipality.attended()
    try Municipality.agreed().expectRefusal(
      of: .rateTransfer(.annasFirst), .invalid(.rating("first"), .assignments, .doesNotFit(.state)))
    now.expectRefusal(
      of: .rateTransfer(
        TransferRating(
          id: "x", assignment: .annaDeep, rater: .leader, moment: .sixMonths, used: .high,
          shared: .high, date: "2026-10-10")),
      .invalid(.rating("x"), .moment, .outOfOrder), on: "2026-10-10")
    let first = try now.expectUndoable(.rateTransfer(.annasFirst), on: "2026-10-06")
    let second = TransferRating(
      id: "second", assignment: .annaDeep, rater: .participant, moment: .end, used: .high,
      shared: .some, date: "2026-10-07")
    let after = try first.expectUndoable(.rateTransfer(second), on: "2026-10-07")
    #expect(after.ratings.keys.map(\.rawValue) == ["first"])
    #expect(after.ratings["first"]?.used == .high)
  }

  @Test("By an agreement that is over nothing more is followed up")
  func over() throws {
    let now = try Municipality.agreed().after(.lapseAgreement(.annas, reason: "Opgivet"))
    now.expectRefusal(
      of: .noteProgress("uses-ics", .achieved, note: "x"), .over(.agreement(.annas)))
    #expect(DutyList(in: now, on: "2026-12-31").duties == [])
  }
}
