import PlannerDomain
import Testing

@Suite struct TogetherTests {
  private let small = Municipality.small
  private let newTeam = Team(
    id: "east", name: "Øst", function: .authority, area: .general, leader: "fie")
  private let newLeader = Employee(
    id: "fie", name: "Fie Gram", team: "east", role: "team-leader", hired: "2026-09-01")

  @Test("Entries that refer to each other come in together")
  func mutual() throws {
    small.expectRefusal(
      of: .enter(.team(newTeam)), .refersToUnknown(.employee("fie"), from: .team("east")))
    let after = try small.expectUndoable(
      .together([.enter(.team(newTeam)), .enter(.employee(newLeader))]))
    #expect(after.employees(of: "east") == [newLeader])
  }

  @Test("One bad edit among good ones refuses them all")
  func allOrNothing() {
    small.expectRefusal(
      of: .together([
        .enter(.team(changed(.south) { $0.name = "Syd" })),
        .together([.assign(.plan(.anna, .morning)), .remove(.provider("x"))]),
        .remove(.session("basic-late")),
      ]),
      .unknown(.provider("x")))
  }

  @Test("A rule broken only by the whole refuses the whole")
  func brokenAtTheEnd() {
    small.expectRefusal(
      of: .together([
        .enter(.employee(changed(.anna) { $0.number = "9" })),
        .enter(.employee(changed(.bo) { $0.number = "9" })),
      ]),
      .invalid(.employee("anna"), .number, .taken(by: .employee("bo"))))
  }

  @Test("Later edits build on earlier ones, and each entry changes once")
  func inOrder() throws {
    var municipality = small
    let act = try municipality.apply(
      .together([
        .assign(.plan(.anna, .basicEarly, .proposed)),
        .advance("anna:basic-early", to: .approved, note: ""),
        .advance("anna:basic-early", to: .enrolled, note: ""),
      ]), on: .today, by: .leader)
    #expect(act.changes.map(\.key) == [.assignment("anna:basic-early")])
    #expect(act.changes.first?.before == nil)
    #expect(
      municipality.assignments["anna:basic-early"]?.history.map(\.state) == [
        .proposed, .approved, .enrolled,
      ])
  }

  @Test("Warnings within parts of parts are all told, and each is overridden where it arose")
  func nestedWarnings() throws {
    let late: CivilDate = "2026-08-18"
    let anna = NewAssignment.plan(.anna, .basicEarly)
    let bo = NewAssignment.plan(.bo, .basicLate)
    let erik = NewAssignment.plan(.erik, .basicEarly)
    let edit = Edit.together([
      .together([.enter(.team(newTeam)), .enter(.employee(newLeader)), .assign(anna)]),
      .together([.together([.assign(bo), .assign(erik)])]),
    ])
    let conflicts = [anna, erik].map {
      Conflict(assignment: $0.id, problem: .deadlinePassed("2026-08-17"), isBlock: false)
    }
    small.expectRefusal(of: edit, .warned(conflicts), on: late)
    let after = try small.expectUndoable(edit.noting("Aftalt", against: conflicts), on: late)
    let notes = [anna, bo, erik].map { after.assignments[$0.id]?.history.last?.note }
    #expect(notes == ["Aftalt", "", "Aftalt"])
  }

  @Test("Nothing is planned on an entry that breaks a rule")
  func plannedOnBadEntry() {
    let absurd = changed(Offering.abuseMorning) {
      $0.travelCost = Money(øre: .max)
      $0.materialCost = Money(øre: .max)
    }
    small.expectRefusal(
      of: .together([.enter(.offering(absurd)), .assign(.plan(.anna, .morning, .approved))]),
      .invalid(
        .offering("abuse-morning"), .travelCost,
        .outside(found: .max, least: 0, most: 10_000_000_000)))
  }

  @Test("Nothing at all is an act that changes nothing")
  func nothing() throws {
    var municipality = small
    #expect(try municipality.apply(.together([]), on: .today, by: .leader).changes == [])
    #expect(municipality == small)
  }

  @Test("What cancels out within one act is no change")
  func cancelsOut() throws {
    var municipality = small
    let act = try municipality.apply(
      .together([
        .remove(.session("basic-late")), .enter(.session(.basicLate)),
        .enter(.team(newTeam)), .remove(.team("east")),
      ]), on: .today, by: .leader)
    #expect(act.changes == [])
    #expect(municipality == small)
  }
}

@Suite struct RevertTests {
  private let small = Municipality.small

  @Test("Undoing is refused when the entry has changed since")
  func changedSince() throws {
    var municipality = small
    let first = try municipality.apply(
      .enter(.team(changed(.south) { $0.name = "Syd" })), on: .today, by: .leader)
    try municipality.apply(
      .enter(.team(changed(.south) { $0.name = "Sydfamilie" })), on: .today, by: .manager)
    municipality.expectRefusal(of: first.inverse, .changedMeanwhile(.team("south")))
  }

  @Test("Undoing twice is refused")
  func twice() throws {
    var municipality = small
    let act = try municipality.apply(.remove(.session("basic-late")), on: .today, by: .leader)
    try municipality.apply(act.inverse, on: .today, by: .leader)
    municipality.expectRefusal(of: act.inverse, .changedMeanwhile(.session("basic-late")))
  }

  @Test("Undoing is refused when others have come to refer to what was added")
  func inUseSince() throws {
    var municipality = small
    let team = Team(id: "new", name: "Ny", function: .delivery, area: .general)
    let act = try municipality.apply(.enter(.team(team)), on: .today, by: .leader)
    try municipality.apply(
      .enter(.employee(changed(.erik) { $0.team = "new" })), on: .today, by: .leader)
    municipality.expectRefusal(of: act.inverse, .inUse(.team("new"), by: [.employee("erik")]))
  }

  @Test("Changes of one act are undone together or not at all")
  func allOrNothing() throws {
    var municipality = small
    let act = try municipality.apply(
      .together([
        .enter(.team(changed(.south) { $0.name = "Syd" })),
        .enter(.team(changed(.north) { $0.name = "Nord" })),
      ]), on: .today, by: .leader)
    try municipality.apply(
      .enter(.team(changed(.north) { $0.name = "Norden" })), on: .today, by: .leader)
    municipality.expectRefusal(of: act.inverse, .changedMeanwhile(.team("north")))
  }

  @Test(
    "A change that puts an entry under another's name is refused",
    arguments: [
      Change(key: .team("south"), before: .team(.south), after: .team(.north)),
      Change(key: .team("south"), before: .team(.south), after: .provider(.cok)),
      Change(key: .profile, before: Municipality.small[.profile], after: nil),
    ])
  func malformed(change: Change) {
    small.expectRefusal(of: .revert([change]), .changedMeanwhile(change.key))
  }

  @Test("The inverse of changes takes them back last first")
  func inverse() {
    let first = Change(key: .team("south"), before: nil, after: .team(.south))
    let second = Change(key: .team("north"), before: .team(.north), after: nil)
    #expect(
      [first, second].inverse == [
        Change(key: .team("north"), before: nil, after: .team(.north)),
        Change(key: .team("south"), before: .team(.south), after: nil),
      ])
  }
}
