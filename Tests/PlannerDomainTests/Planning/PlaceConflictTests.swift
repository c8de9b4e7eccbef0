import PlannerDomain
import Testing

@Suite struct PlaceConflictTests {
  private let small = Municipality.small
  private let twoSeats = CourseSession.basicEarly

  private func full(_ taken: Int) -> Conflict.Problem { .full(capacity: 2, taken: taken) }

  @Test("The last seat is free to take, and approving one more needs a reason")
  func seats() throws {
    let one = try small.after(.assign(.plan(.erik, twoSeats, .approved)))
    #expect(one.conflicts(of: .plan(.anna, twoSeats, .approved)) == [])
    #expect(one.freeSeats(in: twoSeats) == 1)
    let two = try one.after(.assign(.plan(.anna, twoSeats, .approved)))
    #expect(two.freeSeats(in: twoSeats) == 0)
    let lax = try two.after(.enter(.team(changed(.north) { $0.leastStaffing = 0 })))
    #expect(try lax.warns(.plan(.bo, twoSeats, .approved)) == full(3))
    #expect(try lax.warns(.plan(.bo, twoSeats, .proposed)) == full(3))
    #expect(lax.conflicts(of: .plan(.bo, twoSeats, .wished)) == [])
  }

  @Test("Whoever enrols first has the seat, and no reason gives more seats than there are")
  func enrolment() throws {
    let people: [Employee] = [.anna, .bo, .erik]
    let approved = try small.after(
      all: people.map { .assign(.plan($0, twoSeats, .approved, note: "Venteliste")) })
    let enrolled = try approved.after(
      .advance("erik:basic-early", to: .enrolled, note: ""),
      .advance("bo:basic-early", to: .enrolled, note: ""))
    enrolled.expectRefusal(
      of: .advance("anna:basic-early", to: .enrolled, note: "Vigtigt"),
      .blocked([Conflict(assignment: "anna:basic-early", problem: full(3), isBlock: true)]))
    try enrolled.expectUndoable(.advance("anna:basic-early", to: .waitlisted, note: ""))
  }

  @Test(
    "Approved, enrolled and past participants take seats", arguments: AssignmentState.allCases)
  func takesSeat(state: AssignmentState) throws {
    let taking: Set<AssignmentState> = [
      .approved, .enrolled, .attended, .partlyAttended, .completed,
    ]
    let municipality = try small.after(.enter(.assignment(.at(state, .anna, twoSeats))))
    #expect(municipality.freeSeats(in: twoSeats) == (taking.contains(state) ? 1 : 2))
  }

  @Test("Free seats are never fewer than none")
  func overfull() throws {
    let municipality = try small.after(
      .assign(.plan(.anna, twoSeats, .approved)), .assign(.plan(.erik, twoSeats, .approved)),
      .enter(.session(changed(twoSeats) { $0.capacity = 1 })))
    let session = try #require(municipality.sessions[twoSeats.id])
    #expect(municipality.freeSeats(in: session) == 0)
  }

  @Test("One may enrol on the day of the deadline, and later with a reason")
  func deadline() throws {
    let plan = NewAssignment.plan(.anna, twoSeats)
    #expect(small.conflicts(of: plan, on: "2026-08-17") == [])
    #expect(try small.warns(plan, on: "2026-08-18") == .deadlinePassed("2026-08-17"))
    let approved = try small.after(.assign(.plan(.anna, twoSeats, .approved)))
    let enrol = Edit.advance("anna:basic-early", to: .enrolled, note: "")
    try approved.expectUndoable(enrol, on: "2026-08-17")
    approved.expectRefusal(
      of: enrol,
      .warned([
        Conflict(
          assignment: "anna:basic-early", problem: .deadlinePassed("2026-08-17"), isBlock: false)
      ]), on: "2026-08-18")
    let late = try approved.after(
      .advance("anna:basic-early", to: .enrolled, note: "Efter aftale"), on: "2026-08-18")
    #expect(late.conflicts(in: 2026, on: "2026-08-18") == [])
  }

  @Test("Without a deadline, enrolment is open to the first course day")
  func noDeadline() throws {
    #expect(small.conflicts(of: .plan(.anna, .morning), on: "2026-09-07") == [])
    #expect(
      try small.warns(.plan(.anna, .morning), on: "2026-09-08") == .deadlinePassed("2026-09-07"))
  }

  @Test("The same education twice at once is blocked, and again later is not")
  func assignedAlready() throws {
    for state in AssignmentState.allCases {
      let municipality = try small.after(.enter(.assignment(.at(state, .anna, twoSeats))))
      let again = NewAssignment.plan(.anna, .basicLate)
      if state.isLive {
        #expect(municipality.blocks(again) == .assignedAlready("anna:basic-early"), "\(state)")
      } else {
        #expect(municipality.conflicts(of: again) == [], "\(state)")
      }
    }
  }

  @Test(
    "A prerequisite is met when done, or planned to end before",
    arguments: [
      (AssignmentState.wished, false), (.proposed, true), (.approved, true), (.enrolled, true),
      (.waitlisted, false), (.attended, true), (.partlyAttended, false), (.absent, false),
      (.completed, true), (.declined, false), (.withdrawn, false),
      (.cancelledByProvider, false), (.expired, false),
    ])
  func prerequisite(state: AssignmentState, meets: Bool) throws {
    let municipality = try small.after(
      .enter(.assignment(.at(state, .anna, twoSeats, cost: .zero))))
    let plan = NewAssignment.plan(.anna, .deepOpen)
    if meets {
      #expect(municipality.conflicts(of: plan) == [])
    } else {
      #expect(try municipality.warns(plan) == .missingPrerequisite("ics-basic"))
    }
  }

  @Test("A prerequisite planned too late, on no date or on a cancelled one is not met")
  func prerequisiteTooLate() throws {
    let missing = Conflict.Problem.missingPrerequisite("ics-basic")
    #expect(try small.warns(.plan(.anna, .deepOpen)) == missing)
    let late = try small.after(.assign(.plan(.anna, .basicLate)))
    #expect(try late.warns(.plan(.anna, .deepOpen)) == missing)
    let sameDay = try small.after(
      .enter(.session(changed(twoSeats) { $0.days = ["2026-09-20", "2026-09-21"] })),
      .assign(.plan(.anna, twoSeats)))
    #expect(sameDay.conflicts(of: .plan(.anna, .deepOpen)).map(\.problem).contains(missing))
    let undated = try small.after(.assign(.plan(.anna, .icsBasic)))
    #expect(try undated.warns(.plan(.anna, .deepOpen)) == missing)
    let planned = try small.after(.assign(.plan(.anna, twoSeats)))
    #expect(try planned.warns(.plan(.anna, .icsDeep)) == missing)
    let cancelled = try planned.after(
      .enter(.session(changed(twoSeats) { $0.state = .cancelled })))
    #expect(try cancelled.warns(.plan(.anna, .deepOpen)) == missing)
  }

  @Test("The conflicts of a year are those of its live assignments")
  func ofYear() throws {
    let municipality = try small.after(
      .assign(.plan(.anna, twoSeats)), .assign(.plan(.bo, .morning, .wished)),
      .assign(.plan(.erik, .morning)), .advance("erik:morning", to: .declined, note: "Nej"),
      .enter(.session(changed(.morning) { $0.days = ["2026-12-24"] })))
    #expect(
      municipality.conflicts(in: 2026, on: "2026-08-20") == [
        Conflict(
          assignment: "anna:basic-early", problem: .deadlinePassed("2026-08-17"), isBlock: false),
        Conflict(
          assignment: "bo:morning", problem: .holiday(.christmasEve, on: "2026-12-24"),
          isBlock: false),
      ])
    #expect(municipality.conflicts(in: 2027, on: "2026-08-20") == [])
  }

  @Test("Blocks are told before warnings, and hide them until they are gone")
  func blocksFirst() throws {
    let municipality = try small.after(.assign(.plan(.anna, .basicLate)))
    let conflicts = municipality.conflicts(of: .plan(.anna, twoSeats), on: "2026-08-20")
    #expect(
      conflicts.map(\.problem) == [
        .assignedAlready("anna:basic-late"), .deadlinePassed("2026-08-17"),
      ])
    #expect(conflicts.map(\.isBlock) == [true, false])
  }
}
