import PlannerDomain
import Testing

@testable import PlannerTUI

/// The plan between the user's edits and what the store has kept.
@Suite struct PlanTests {
  private let actor = Actor(name: "Tester")
  private let today = Story.today

  private func team(_ id: String, _ name: String) -> Team {
    Team(id: Identifier(id), name: name, function: .authority, area: .specialised)
  }

  private func entering(_ plan: inout Plan, _ team: Team) throws {
    try plan.apply(.enter(.team(team)), title: team.name, on: today, by: actor)
  }

  private func foreign(_ edit: Edit, on base: Municipality, revision: Int64) throws
    -> PlanKeeper.Foreign
  {
    var other = base
    let act = try other.apply(edit, on: today, by: Actor(name: "Bo"))
    return .init(changes: act.changes, revision: revision, authors: ["Bo"])
  }

  @Test func `an edit shows at once and is sent until it has been kept`() throws {
    var plan = Plan(Municipality(), revision: 7)
    try entering(&plan, team("nord", "Nord"))
    #expect(plan.municipality.teams["nord"]?.name == "Nord")
    let first = plan.send()
    #expect(first?.count == 1)
    let whileUnderWay = plan.send()
    #expect(whileUnderWay == nil)
    try entering(&plan, team("syd", "Syd"))
    let secondWhileUnderWay = plan.send()
    #expect(secondWhileUnderWay == nil)
    plan.kept(at: 8)
    #expect(plan.unsaved.map(\.title) == ["Syd"])
    let afterKeeping = plan.send()
    #expect(afterKeeping?.count == 1)
    plan.kept(at: 9)
    #expect(plan.unsaved.isEmpty)
    #expect(plan.revision == 9)
  }

  @Test func `what could not be kept stays and is sent again`() throws {
    var plan = Plan(Municipality(), revision: 1)
    try entering(&plan, team("nord", "Nord"))
    _ = plan.send()
    plan.failed(KeepingFailure(danish: "fuld", english: "full", mayPass: true))
    #expect(plan.unsaved.count == 1)
    #expect(plan.failure != nil)
    let again = plan.send()
    #expect(again?.count == 1)
    plan.kept(at: 2)
    #expect(plan.failure == nil)
  }

  @Test func `two desks edit an agreement: texts collide and are given back, marks do not`() throws
  {
    let sample = Story.sample
    let agreement = try #require(
      sample.agreements.values.filter { $0.isRunning && $0.status(of: 1).isOpen }
        .min { $0.id < $1.id })
    var mine = agreement.terms
    mine.cover = "Vi skiftes"
    var theirs = agreement.terms
    theirs.cover = "Noget andet"
    let edit = Edit.reviseAgreement(
      agreement.id, from: agreement.terms, to: mine, takingOff: agreement.signed)
    var plan = Plan(sample, revision: 1)
    try plan.apply(edit, title: "aftale", on: today, by: actor)
    let collision = try foreign(
      .reviseAgreement(
        agreement.id, from: agreement.terms, to: theirs, takingOff: agreement.signed), on: sample,
      revision: 2)
    #expect(
      plan.follow(collision)
        == [.init(title: "aftale", edit: edit, error: .changedMeanwhile(.agreement(agreement.id)))])
    #expect(plan.municipality.agreements[agreement.id]?.terms == theirs)

    var other = Plan(sample, revision: 1)
    try other.apply(edit, title: "aftale", on: today, by: actor)
    let mark = try foreign(
      .markDone(.item(agreement.id, 1), note: ""), on: sample, revision: 2)
    #expect(other.follow(mark) == [])
    let both = other.municipality.agreements[agreement.id]
    #expect(both?.terms == mine)
    #expect(both?.status(of: 1).isOpen == false)
  }

  @Test func `two desks write different parts of an agreement: both parts are there`() throws {
    let sample = Story.sample
    let agreement = try #require(
      sample.agreements.values.filter { $0.isRunning && $0.terms.items.count > 1 }
        .min { $0.id < $1.id })
    var (mine, theirs) = (agreement.terms, agreement.terms)
    mine.items[0].text = "Mit"
    theirs.items[1].text = "Deres"
    var plan = Plan(sample, revision: 1)
    try plan.apply(
      .reviseAgreement(agreement.id, from: agreement.terms, to: mine, takingOff: agreement.signed),
      title: "aftale", on: today,
      by: actor)
    let others = try foreign(
      .reviseAgreement(
        agreement.id, from: agreement.terms, to: theirs, takingOff: agreement.signed), on: sample,
      revision: 2)
    #expect(plan.follow(others) == [])
    let both = plan.municipality.agreements[agreement.id]?.terms
    #expect(both?.items.prefix(2).map(\.text) == ["Mit", "Deres"])
    _ = try plan.undo(on: today, by: actor)
    #expect(plan.municipality.agreements[agreement.id]?.terms == theirs)
  }

  @Test func `others' changes come below the own, which are made again on top`() throws {
    var plan = Plan(Municipality(), revision: 1)
    try entering(&plan, team("nord", "Nord"))
    _ = plan.send()
    let other = try foreign(.enter(.team(team("syd", "Syd"))), on: Municipality(), revision: 2)
    let refused = plan.follow(other)
    #expect(refused.isEmpty)
    #expect(Set(plan.municipality.teams.keys) == ["nord", "syd"])
    #expect(plan.revision == 2)
    let afterFollowing = plan.send()
    #expect(afterFollowing?.count == 1)
  }

  @Test func `an own edit that the rules now refuse is given back, and cannot be undone`() throws {
    var base = Municipality()
    try base.apply(.enter(.team(team("nord", "Nord"))), on: today, by: actor)
    var plan = Plan(base, revision: 1)
    let role = Role(id: "r", title: "Rådgiver", targetGroup: .caseworker)
    try plan.apply(.enter(.role(role)), title: "rolle", on: today, by: actor)
    let employee = Employee(
      id: "e", name: "Prøve Person", team: "nord", role: "r", hired: today)
    try plan.apply(.enter(.employee(employee)), title: "medarbejder", on: today, by: actor)
    _ = plan.send()
    let other = try foreign(.remove(.team("nord")), on: base, revision: 2)
    let refused = plan.follow(other)
    #expect(
      refused == [
        .init(
          title: "medarbejder", edit: .enter(.employee(employee)),
          error: .refersToUnknown(.team("nord"), from: .employee("e")))
      ])
    #expect(plan.municipality.roles["r"] != nil)
    #expect(plan.municipality.employees.isEmpty)
    #expect(plan.undoSteps.map(\.title) == ["rolle"])
    #expect(plan.unsaved.map(\.title) == ["rolle"])
  }

  @Test func `undo and redo go all the way back and forth`() throws {
    var plan = Plan(Municipality(), revision: 1)
    let start = plan.municipality
    try entering(&plan, team("nord", "Nord"))
    try entering(&plan, team("nord", "Nord igen"))
    let end = plan.municipality
    let lastUndone = try plan.undo(on: today, by: actor)
    #expect(lastUndone == "Nord igen")
    let firstUndone = try plan.undo(on: today, by: actor)
    #expect(firstUndone == "Nord")
    let nothingToUndo = try plan.undo(on: today, by: actor)
    #expect(nothingToUndo == nil)
    #expect(plan.municipality == start)
    let firstRedone = try plan.redo(on: today, by: actor)
    #expect(firstRedone == "Nord")
    let lastRedone = try plan.redo(on: today, by: actor)
    #expect(lastRedone == "Nord igen")
    let nothingToRedo = try plan.redo(on: today, by: actor)
    #expect(nothingToRedo == nil)
    #expect(plan.municipality == end)
    _ = try plan.undo(on: today, by: actor)
    try entering(&plan, team("syd", "Syd"))
    #expect(plan.redoSteps.isEmpty)
  }

  @Test func `undo is refused when others have changed the same since`() throws {
    var plan = Plan(Municipality(), revision: 1)
    try entering(&plan, team("nord", "Nord"))
    _ = plan.send()
    plan.kept(at: 2)
    let other = try foreign(
      .enter(.team(team("nord", "Omdøbt"))), on: plan.municipality, revision: 3)
    let refused = plan.follow(other)
    #expect(refused.isEmpty)
    #expect(throws: EditError.changedMeanwhile(.team("nord"))) {
      _ = try plan.undo(on: today, by: actor)
    }
    #expect(plan.municipality.teams["nord"]?.name == "Omdøbt")
  }

  @Test func `an edit made while others wrote can still be undone after it is made again`() throws {
    var plan = Plan(Municipality(), revision: 1)
    try entering(&plan, team("nord", "Nord"))
    _ = plan.send()
    let other = try foreign(.enter(.team(team("syd", "Syd"))), on: Municipality(), revision: 2)
    _ = plan.follow(other)
    let undone = try plan.undo(on: today, by: actor)
    #expect(undone == "Nord")
    #expect(Set(plan.municipality.teams.keys) == ["syd"])
  }

  @Test func `an edit that changes nothing leaves nothing to undo or to keep`() throws {
    var plan = Plan(Municipality(), revision: 1)
    try entering(&plan, team("nord", "Nord"))
    try entering(&plan, team("nord", "Nord"))
    #expect(plan.undoSteps.count == 1)
    #expect(plan.unsaved.count == 1)
  }
}
