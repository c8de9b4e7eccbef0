import PlannerDomain
import Testing

@Suite struct ScheduleConflictTests {
  private let small = Municipality.small
  private func whole(_ offering: Offering) -> Edit {
    .enter(.offering(changed(offering) { $0.length = .days(1) }))
  }

  @Test("A plan that nothing stands in the way of has no conflicts")
  func free() {
    #expect(small.conflicts(of: .plan(.anna, .basicEarly, .approved)) == [])
  }

  @Test("The same person twice on a day is blocked")
  func doubleBooked() throws {
    let municipality = try small.after(.assign(.plan(.anna, .basicEarly)))
    #expect(
      municipality.blocks(.plan(.anna, .morning))
        == .doubleBooked(with: "anna:basic-early", on: "2026-09-07"))
    #expect(municipality.conflicts(of: .plan(.bo, .morning)) == [])
  }

  @Test("Two half days can share a day, with a reason")
  func halfDays() throws {
    let municipality = try small.after(.assign(.plan(.anna, .morning)))
    #expect(
      try municipality.warns(.plan(.anna, .afternoon))
        == .doubleBooked(with: "anna:morning", on: "2026-09-07"))
    let longer = try municipality.after(whole(.abuseMorning))
    #expect(
      longer.blocks(.plan(.anna, .afternoon))
        == .doubleBooked(with: "anna:morning", on: "2026-09-07"))
  }

  @Test(
    "Only what takes time stands in the way of the same day",
    arguments: AssignmentState.allCases)
  func takesTime(state: AssignmentState) throws {
    let free: Set<AssignmentState> = [
      .wished, .absent, .declined, .withdrawn, .cancelledByProvider, .expired,
    ]
    let municipality = try small.after(
      .enter(.assignment(.at(state, .anna, .basicEarly, cost: .zero))))
    let expected: [Conflict] =
      free.contains(state)
      ? []
      : [
        Conflict(
          assignment: "anna:morning",
          problem: .doubleBooked(with: "anna:basic-early", on: "2026-09-07"), isBlock: true)
      ]
    #expect(municipality.conflicts(of: .plan(.anna, .morning)) == expected)
  }

  @Test("A wish for a day that is taken is told but not blocked")
  func wishes() throws {
    let municipality = try small.after(.assign(.plan(.anna, .basicEarly, .approved)))
    let wish = NewAssignment.plan(.anna, .morning, .wished)
    #expect(municipality.conflicts(of: wish).map(\.isBlock) == [false])
    let after = try municipality.after(.assign(wish))
    #expect(
      after.refusal(
        of: .advance("anna:morning", to: .proposed, note: "Begge"), on: .today, by: .leader)
        == .blocked([
          Conflict(
            assignment: "anna:morning",
            problem: .doubleBooked(with: "anna:basic-early", on: "2026-09-07"), isBlock: true)
        ]))
  }

  @Test(
    "A team keeps its least staffing exactly, and falls below it with a reason only",
    arguments: [
      (3, nil as Conflict.Problem?),
      (4, .understaffed(team: "north", on: "2026-09-07", present: 3, least: 4)),
    ])
  func leastStaffing(least: Int, expected: Conflict.Problem?) throws {
    let municipality = try small.after(
      .enter(.team(changed(.north) { $0.leastStaffing = least })))
    let plan = NewAssignment.plan(.anna, .basicEarly)
    if expected == nil {
      #expect(municipality.conflicts(of: plan) == [])
    } else {
      #expect(try municipality.warns(plan) == expected)
    }
  }

  @Test("Colleagues who are away, not hired or gone are not at work; those with a wish are")
  func whoIsAtWork() throws {
    let municipality = try small.after(
      .assign(.plan(.bo, .morning)), .assign(.plan(.clara, .morning, .wished)),
      .enter(.employee(changed(.ditte) { $0.left = "2026-09-06" })))
    #expect(
      try municipality.warns(.plan(.anna, .basicEarly))
        == .understaffed(team: "north", on: "2026-09-07", present: 1, least: 2))
    let stays = try municipality.after(
      .enter(.employee(changed(.ditte) { $0.left = "2026-09-07" })))
    #expect(stays.conflicts(of: .plan(.anna, .basicEarly)) == [])
  }

  @Test("The first course day that falls short is told")
  func firstShortDay() throws {
    let early = CourseSession(
      id: "early", offering: "abuse-morning", days: ["2026-10-05"], capacity: 9)
    let municipality = try small.after(
      .enter(.offering(changed(.icsDeep) { $0.prerequisites = [] })),
      .enter(.session(early)), .assign(.plan(.bo, early)), .assign(.plan(.clara, early)))
    #expect(
      try municipality.warns(.plan(.anna, .deepOpen))
        == .understaffed(team: "north", on: "2026-10-05", present: 1, least: 2))
  }

  @Test("A course day on a holiday is warned of, each day by itself")
  func holidays() throws {
    let session = CourseSession(
      id: "easter", offering: "abuse-morning", days: ["2026-04-01", "2026-04-02", "2026-04-03"],
      capacity: 9)
    let municipality = try small.after(.enter(.session(session)))
    #expect(
      municipality.conflicts(of: .plan(.anna, session), on: "2026-03-01").map(\.problem) == [
        .holiday(.maundyThursday, on: "2026-04-02"), .holiday(.goodFriday, on: "2026-04-03"),
      ])
  }

  @Test("No one goes on a course before the first or after the last day at work")
  func notEmployed() throws {
    let municipality = try small.after(
      .enter(.employee(changed(.clara) { $0.hired = "2026-09-08" })),
      .enter(.employee(changed(.erik) { $0.left = "2026-09-06" })))
    for employee in [Employee.clara, .erik] {
      #expect(municipality.blocks(.plan(employee, .morning)) == .notEmployed(on: "2026-09-07"))
    }
    let edges = try small.after(
      .enter(.employee(changed(.clara) { $0.hired = "2026-09-07" })),
      .enter(.employee(changed(.erik) { $0.left = "2026-09-07" })))
    for employee in [Employee.clara, .erik] {
      #expect(edges.conflicts(of: .plan(employee, .morning)) == [])
    }
  }

  @Test("Without a session, someone at work any day of the year can be planned for")
  func notEmployedInYear() {
    func plan(_ employee: Employee, _ year: Int) -> NewAssignment {
      changed(.plan(employee, .icsBasic)) { $0.year = year }
    }
    #expect(small.blocks(plan(.erik, 2027)) == .notEmployed(on: "2027-01-01"))
    #expect(small.blocks(plan(.clara, 2025)) == .notEmployed(on: "2025-01-01"))
    #expect(small.conflicts(of: plan(.erik, 2026)) == [])
    #expect(small.conflicts(of: plan(.clara, 2026)) == [])
  }

  @Test("No one is planned for a session that is cancelled")
  func cancelled() throws {
    let municipality = try small.after(.cancelSession("morning", note: ""))
    #expect(municipality.blocks(.plan(.anna, .morning)) == .sessionCancelled)
    // And no one is away because of it.
    #expect(municipality.conflicts(of: .plan(.anna, .basicEarly)) == [])
  }

  @Test("No one comes to a session that was held")
  func pastSession() throws {
    let held = Edit.enter(.session(changed(.morning) { $0.state = .held }))
    #expect(try small.after(held).blocks(.plan(.anna, .morning)) == .sessionHeld)
    let elsewhere = CourseSession(
      id: "elsewhere", offering: "abuse-morning", days: ["2026-09-08"], capacity: 30,
      state: .held)
    let planned = try small.after(.assign(.plan(.anna, .morning)), .enter(.session(elsewhere)))
    planned.expectRefusal(
      of: .move("anna:morning", to: "elsewhere", note: "Gerne"),
      .blocked([Conflict(assignment: "anna:morning", problem: .sessionHeld, isBlock: true)]))
    try planned.after(held).expectRefusal(
      of: .advance("anna:morning", to: .approved, note: "Gerne"),
      .blocked([Conflict(assignment: "anna:morning", problem: .sessionHeld, isBlock: true)]))
  }

  @Test("A session that was held is not said to be cancelled")
  func held() throws {
    let municipality = try small.after(
      .assign(.plan(.anna, .morning, .approved)), .advance("anna:morning", to: .enrolled, note: ""),
      .enter(.session(changed(.morning) { $0.state = .held })))
    #expect(municipality.conflicts(in: 2026, on: "2026-10-01") == [])
    try municipality.expectUndoable(
      .advance("anna:morning", to: .attended, note: ""), on: "2026-10-01")
  }
}
