import PlannerDomain
import Testing

@Suite("Time passes, and people have left") struct LapsesOfLeaversTests {
  /// Anna was on the course, and her last day lies ahead.
  private static func leaving() throws -> Municipality {
    try Municipality.attended().after(
      .enter(.employee(changed(.anna) { $0.left = "2026-10-31" })), on: "2026-10-07")
  }

  @Test("An agreement lapses when the last day of everyone whom it was about has passed")
  func lapses() throws {
    let now = try Self.leaving()
    #expect(now.annas?.recorded == .agreed)
    #expect(now.agreementsOfLeavers(on: "2026-10-31") == [])
    #expect(now.agreementsOfLeavers(on: "2026-11-01") == [.annas])
    let later = try now.after(.lapseOfLeavers, on: "2026-11-01", by: .program)
    let step = later.annas?.history.last
    #expect(step?.lapse == .employeeLeft)
    #expect(step?.date == "2026-11-01")
    #expect(step?.actor == "planner")
    #expect(DutyList(in: later, on: "2026-11-01").duties.allSatisfy { $0.agreement != .annas })
    #expect(now.afterLapsesOfLeavers(on: "2026-11-01").annas?.recorded == .lapsed)
  }

  @Test("Two desks that let it lapse at the same moment do it once")
  func twice() throws {
    var now = try Self.leaving().after(.lapseOfLeavers, on: "2026-11-01", by: .program)
    let again = try now.apply(.lapseOfLeavers, on: "2026-11-01", by: .program)
    #expect(again.changes == [])
  }

  @Test("Taken back it stays in force, with a trace, and can be done again")
  func takenBack() throws {
    var now = try Self.leaving()
    let act = try now.apply(.lapseOfLeavers, on: "2026-11-01", by: .program)
    let undoing = try now.apply(act.inverse, on: "2026-11-02", by: .leader)
    #expect(now.annas?.recorded == .agreed)
    #expect(now.annas?.history.suffix(2).map(\.state) == [.lapsed, .agreed])
    #expect(now.agreementsOfLeavers(on: "2026-12-01") == [])
    #expect(now.problems() == [])
    try now.apply(undoing.inverse, on: "2026-11-02", by: .leader)
    #expect(now.annas?.recorded == .lapsed)
  }

  @Test("Who comes back and leaves once more lets it lapse once more")
  func leavesAgain() throws {
    var now = try Self.leaving()
    let act = try now.apply(.lapseOfLeavers, on: "2026-11-01", by: .program)
    try now.apply(act.inverse, on: "2026-11-02", by: .leader)
    try now.apply(
      .enter(.employee(changed(.anna) { $0.left = "2027-01-31" })), on: "2026-11-02", by: .leader)
    #expect(now.agreementsOfLeavers(on: "2027-01-31") == [])
    #expect(now.agreementsOfLeavers(on: "2027-02-01") == [.annas])
  }

  @Test("It goes on for the others whom it is about, and for whoever has taken over a duty")
  func goesOn() throws {
    let handed = try Self.leaving().after(
      .delegate(.item(.annas, 3), to: "bo", reason: "Anna rejser"), on: "2026-10-07")
    #expect(handed.agreementsOfLeavers(on: "2026-11-01") == [])
    let done = try handed.after(.markDone(.item(.annas, 3), note: ""), on: "2026-10-20")
    #expect(done.agreementsOfLeavers(on: "2026-11-01") == [.annas])
    let joint = try Municipality.agreed().after(
      .coverAssignments(.annas, [.annaDeep, .boDeep]),
      .enter(.employee(changed(.anna) { $0.left = "2026-10-31" })))
    #expect(joint.agreementsOfLeavers(on: "2026-11-01") == [])
  }

  @Test("Duties of others that someone has who leaves are found before the last day, too")
  func dutiesOfOthers() throws {
    let now = try Municipality.attended().after(
      .delegate(.item(.annas, 4), to: "bo", reason: "Ferie"),
      .enter(.employee(changed(.bo) { $0.left = "2026-10-31" })), on: "2026-10-07")
    #expect(now.leaversWithDuties(on: "2026-10-07").map(\.employee) == [])
    let known = now.leaversWithDuties(on: "2026-10-07", leavingBy: "2027-01-01")
    #expect(known.map(\.employee) == ["bo"])
    #expect(known.first?.own.map(\.subject) == [.duty(.item(.annas, 4))])
  }
}
