import PlannerDomain
import Testing

/// Rules of one entry that another could break by changing.
@Suite struct DependantRuleTests {
  @Test("A package's module stays a diploma module")
  func moduleKind() {
    let demoted = changed(Offering.diplomaModule) { $0.kind = .academyProgramme }
    Municipality.small.expectRefusal(
      of: .enter(.offering(demoted)),
      .invalid(.package("ics-package"), .module, .doesNotFit(.kind)))
  }

  @Test("An offering that has been ordered can still be ordered")
  func orderedForm() {
    let open = changed(Offering.icsDeep) {
      $0.forms = [.open]
      $0.groupPrice = nil
    }
    Municipality.small.expectRefusal(
      of: .enter(.offering(open)),
      .invalid(.requisition("deep-for-north"), .offering, .doesNotFit(.forms)))
  }

  @Test("An offering with open sessions stays open")
  func openForm() {
    let ordered = changed(Offering.icsDeep) {
      $0.forms = [.requisitioned]
      $0.pricePerParticipant = nil
    }
    Municipality.small.expectRefusal(
      of: .enter(.offering(ordered)),
      .invalid(.session("deep-open"), .requisition, .missing))
  }

  @Test("A requisition keeps the offering of its sessions")
  func requisitionsOffering() throws {
    let other = Offering(renaming: .icsDeep, to: "ics-deeper")
    let municipality = try Municipality.small.after(.enter(.offering(other)))
    let moved = changed(Requisition.deepForNorth) { $0.offering = other.id }
    let session = changed(CourseSession.deepOwn) { $0.offering = other.id }
    municipality.expectRefusal(
      of: .enter(.requisition(moved)),
      .invalid(.session("deep-own"), .requisition, .doesNotFit(.offering)))
    try municipality.expectUndoable(
      .together([.enter(.requisition(moved)), .enter(.session(session))]))
  }

  @Test("A session keeps the offering of its assignments, even those that have ended")
  func sessionsOffering() throws {
    let municipality = try Municipality.small.after(
      .assign(.plan(.anna, .morning)), .advance("anna:morning", to: .declined, note: "Nej"))
    let moved = changed(CourseSession.morning) { $0.offering = "law-afternoon" }
    municipality.expectRefusal(
      of: .enter(.session(moved)),
      .invalid(.assignment("anna:morning"), .session, .doesNotFit(.offering)))
  }

  @Test("Undoing does not break what has come to depend on it")
  func undo() throws {
    var municipality = try Municipality.small.after(
      .remove(.session("deep-own")), .remove(.requisition("deep-for-north")))
    let openOnly = changed(Offering.icsDeep) {
      $0.forms = [.open]
      $0.groupPrice = nil
    }
    try municipality.apply(.enter(.offering(openOnly)), on: .today, by: .leader)
    let opening = try municipality.apply(
      .enter(.offering(.icsDeep)), on: .today, by: .leader)
    try municipality.apply(.enter(.requisition(.deepForNorth)), on: .today, by: .leader)
    municipality.expectRefusal(
      of: opening.inverse,
      .invalid(.requisition("deep-for-north"), .offering, .doesNotFit(.forms)))
  }

  @Test("Changes that others do not look at need not please them")
  func unrelated() throws {
    let dearer = changed(Offering.icsDeep) { $0.pricePerParticipant = .kroner(3500) }
    try Municipality.small.expectUndoable(.enter(.offering(dearer)))
  }

  @Test("Rules broken in what was kept are all told")
  func problems() {
    var entries = Municipality.smallEntries
    entries.removeAll { $0.key == .provider("oehuset") }
    entries.append(.team(changed(.south) { $0.leastStaffing = -1 }))
    let problems = Municipality(entries: entries).problems()
    #expect(
      Set(problems) == [
        .refersToUnknown(.provider("oehuset"), from: .offering("abuse-morning")),
        .invalid(.team("south"), .leastStaffing, .outside(0...10_000, -1)),
      ])
  }
}
