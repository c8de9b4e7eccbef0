import PlannerDomain
import Testing

@Suite struct CatalogueRowTests {
  private func row(
    _ id: Identifier<Offering>, in municipality: Municipality = .small
  ) throws -> CatalogueRow {
    try #require(Catalogue(whole: municipality).rows.first { $0.id == id })
  }

  @Test("A row tells price, next session, free seats, and gaps lifted")
  func row() throws {
    let row = try row("ics-deep")
    #expect(row.offering == .icsDeep && row.provider == .via)
    #expect(row.netPrice == .kroner(2800))
    #expect(row.nextSession == .deepOpen)
    #expect(row.freeSeats == 30)
    #expect(row.gapsLifted == 3 && row.peopleLifted == 3)
  }

  @Test("People are counted once, gaps each")
  func people() throws {
    let both = changed(Offering.abuseMorning) { $0.develops["ics"] = .knowsOf }
    let row = try row("abuse-morning", in: Municipality.small.after(.enter(.offering(both))))
    #expect(row.gapsLifted == 6 && row.peopleLifted == 4)
  }

  @Test("Sessions that are past, cancelled or held are not to come")
  func coming() throws {
    let municipality = try Municipality.small.after(
      .enter(.session(changed(.basicEarly) { $0.state = .held })),
      .cancelSession("basic-late", note: ""),
      .enter(
        .session(
          CourseSession(id: "past", offering: "ics-basic", days: ["2026-07-31"], capacity: 9))))
    let none = try row("ics-basic", in: municipality)
    #expect(none.nextSession == nil && none.freeSeats == 0)
    let today = CourseSession(
      id: "today", offering: "ics-basic", days: ["2026-08-01"], capacity: 9)
    let some = try row("ics-basic", in: municipality.after(.enter(.session(today))))
    #expect(some.nextSession == today && some.freeSeats == 9)
  }

  @Test("The price is by the subsidy of the next session's day")
  func subsidyDay() throws {
    let next = try Municipality.small.after(
      .remove(.session("deep-own")),
      .enter(.session(changed(.deepOpen) { $0.days = ["2027-01-11"] })))
    #expect(try row("ics-deep", in: next).netPrice == .kroner(3300))
  }

  @Test("What can only be ordered costs the least share, net of subsidy")
  func groupPrice() throws {
    let ordered = changed(Offering.icsDeep) {
      $0.forms = [.requisitioned]
      $0.pricePerParticipant = nil
    }
    let municipality = try Municipality.small.after(
      .remove(.session("deep-open")), .enter(.offering(ordered)))
    #expect(try row("ics-deep", in: municipality).netPrice == .kroner(800))
    #expect(ordered.netPricePerHead(on: "2027-01-01") == .kroner(1300))
  }
}
