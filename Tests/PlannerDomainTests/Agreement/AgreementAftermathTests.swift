import PlannerDomain
import Testing

@Suite("What happens around an agreement") struct AgreementAftermathTests {
  @Test("The course is moved a week: what is due follows, but for what was fixed or moved by hand")
  func courseMoves() throws {
    let now = try Municipality.agreed().after(
      .reschedule(.item(.annas, 2), to: "2026-10-15", reason: "Ferie"))
    let later = try now.expectUndoable(
      .enter(.session(changed(.deepOpen) { $0.days = $0.days.map { $0.adding(days: 7) } })))
    let agreement = try #require(later.annas)
    #expect(
      agreement.terms.items.map { later.due($0, of: agreement) }
        == ["2026-09-21", "2026-10-15", "2026-10-20", "2026-11-02"])
    #expect(later.followUpGoals["uses-ics"].map { later.due($0) } == "2026-11-11")
    #expect(later.annas?.recorded == .agreed)
  }

  @Test("Without a session nothing counted from the course is due, and it stays agreed")
  func noSession() throws {
    let now = try Municipality.agreed().after(.move(.annaDeep, to: nil, note: "Senere"))
    let agreement = try #require(now.annas)
    #expect(
      agreement.terms.items.map { now.due($0, of: agreement) } == [nil, nil, "2026-10-20", nil])
    #expect(now.state(of: agreement, on: "2026-12-01") == .agreed)
  }

  @Test("The session is cancelled: the agreement lapses in the same act, and comes back with it")
  func cancelled() throws {
    let now = try Municipality.agreed().expectUndoable(
      .cancelSession("deep-open", note: "For få"))
    let step = now.annas?.history.last
    #expect(step?.state == .lapsed)
    #expect(step?.lapse == .courseCancelled)
    #expect(step?.note == "For få")
  }

  @Test("The assignment is withdrawn: the agreement lapses with its reason")
  func withdrawn() throws {
    let now = try Municipality.agreed().expectUndoable(
      .advance(.annaDeep, to: .withdrawn, note: "Syg"))
    #expect(now.annas?.history.last?.lapse == .assignmentEnded)
    #expect(now.annas?.history.last?.note == "Syg")
    now.expectRefusal(
      of: .reopenAgreement(.annas, reason: "Rask"),
      .invalid(.agreement(.annas), .assignments, .doesNotFit(.state)))
  }

  @Test("One of several withdraws: the rest go on, and what only waited for them is agreed")
  func oneOfSeveral() throws {
    let now = try Municipality.agreed().after(.coverAssignments(.annas, [.annaDeep, .boDeep]))
    let later = try now.expectUndoable(.advance(.boDeep, to: .withdrawn, note: "Syg"))
    #expect(later.annas?.recorded == .agreed)
    #expect(later.annas.map { later.participants(of: $0).map(\.id) } == ["anna"])
  }

  @Test(
    "The employee leaves before the course has ended: it lapses; after it: the duties stay open")
  func leaving() throws {
    let now = try Municipality.agreed()
    let before = try now.expectUndoable(
      .enter(.employee(changed(.anna) { $0.left = "2026-09-30" })))
    #expect(before.annas?.history.last?.lapse == .employeeLeft)
    let after = try now.expectUndoable(
      .enter(.employee(changed(.anna) { $0.left = "2026-10-31" })))
    #expect(after.annas?.recorded == .agreed)
  }

  @Test("A leaver's open duties are found, and handed on or closed with a reason")
  func leaversDuties() throws {
    let now = try Municipality.attended().after(
      .enter(.employee(changed(.anna) { $0.left = "2026-10-31" })), on: "2026-10-07")
    let duties = LeaversDuties(of: "anna", in: now, on: "2026-10-07")
    #expect(
      duties.own.map(\.subject) == [1, 2, 3].map { .duty(.item(.annas, $0)) })
    #expect(duties.asLeader == [])
    let handed = try now.expectUndoable(
      try #require(duties.handingOn(to: "bo", because: "Anna er rejst")), on: "2026-10-07")
    #expect(LeaversDuties(of: "anna", in: handed, on: "2026-10-07").own == [])
    #expect(LeaversDuties(of: "bo", in: handed, on: "2026-10-07").own.count == 3)
    let closed = try now.expectUndoable(
      try #require(duties.closing(because: "Anna er rejst")), on: "2026-10-07")
    #expect(closed.annas?.status(of: 1).closed?.note == "Anna er rejst")
    now.expectRefusal(
      of: .delegate(.item(.annas, 1), to: "erik", reason: "x"),
      .invalid(.agreement(.annas), .owner, .doesNotFit(.left)), on: "2026-10-07")
  }

  @Test("The leader changes: the successor has the open duties, the signed text stays as it was")
  func successor() throws {
    let now = try Municipality.agreed()
    let later = try now.expectUndoable(.enter(.team(changed(.north) { $0.leader = "clara" })))
    #expect(later.annas == now.annas)
    func leads(_ id: Identifier<Employee>, in now: Municipality) -> [DueDuty.Subject] {
      DutyList(of: .person(id), in: now, on: .today).duties.map(\.subject)
    }
    let leaders: [DueDuty.Subject] = [.duty(.item(.annas, 4)), .duty(.goal("uses-ics"))]
    #expect(leads("ditte", in: now) == leaders)
    #expect(leads("clara", in: later) == leaders)
    #expect(leads("ditte", in: later) == [])
    let none = try now.after(.enter(.team(changed(.north) { $0.leader = nil })))
    #expect(leads("ditte", in: none) == [])
  }

  @Test("The employee changes team: the agreement goes along")
  func team() throws {
    let now = try Municipality.agreed().expectUndoable(
      .enter(.employee(changed(.anna) { $0.team = "south" })))
    #expect(now.annas?.team == "south")
    #expect(now.annas?.recorded == .agreed)
  }

  @Test("Erasing someone erases what was agreed with them alone, and their part of the rest")
  func erasing() throws {
    let now = try Municipality.attended().after(.rateTransfer(.annasFirst), on: "2026-10-06")
    let erased = try now.expectUndoable(
      .together([
        .remove(.record("anna-ics")), .remove(.assignment(.annaDeep)), .remove(.employee("anna")),
      ]))
    #expect(erased.agreements.isEmpty)
    #expect(erased.followUpGoals.isEmpty)
    #expect(erased.ratings.isEmpty)
    let joint = try Municipality.agreed().after(.coverAssignments(.annas, [.annaDeep, .boDeep]))
    let rest = try joint.expectUndoable(
      .together([
        .remove(.record("anna-ics")), .remove(.assignment(.annaDeep)), .remove(.employee("anna")),
      ]))
    #expect(rest.annas?.assignments == [.boDeep])
    #expect(rest.annas?.signatures.map(\.party) == [.leader, .humanResources])
  }

  @Test("What was signed is not removed; a draft that nobody signed is, with its goals")
  func removing() throws {
    try Municipality.agreed().expectRefusal(
      of: .remove(.agreement(.annas)),
      .inUse(.agreement(.annas), by: [.assignment(.annaDeep)]))
    let gone = try Municipality.drafted().expectUndoable(.remove(.agreement(.annas)))
    #expect(gone.followUpGoals.isEmpty)
  }
}
