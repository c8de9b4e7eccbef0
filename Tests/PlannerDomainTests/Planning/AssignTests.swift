import PlannerDomain
import Testing

@Suite struct AssignTests {
  private let small = Municipality.small

  @Test(
    "An assignment begins wished, proposed or approved",
    arguments: [
      (AssignmentState.wished, nil as Money?), (.proposed, nil), (.approved, .kroner(250)),
    ])
  func begins(state: AssignmentState, cost: Money?) throws {
    let after = try small.expectUndoable(.assign(.plan(.anna, .basicEarly, state)))
    #expect(
      after.assignments(of: "anna") == [
        Assignment(
          id: "anna:basic-early", employee: "anna", offering: "ics-basic",
          session: "basic-early", year: 2026, reason: .leadersDecision, agreedCost: cost,
          history: [.init(state, on: .today, by: "Lone")])
      ])
    #expect(after.assignments(in: "basic-early") == after.assignments(to: "ics-basic"))
  }

  @Test(
    "It begins in no other state",
    arguments: Set(AssignmentState.allCases).subtracting([.wished, .proposed, .approved]))
  func otherStates(state: AssignmentState) {
    small.expectRefusal(
      of: .assign(.plan(.anna, .basicEarly, state)),
      .noSuchStep("anna:basic-early", from: .wished, to: state))
  }

  @Test("A consultant proposes but does not approve")
  func consultant() throws {
    small.expectRefusal(
      of: .assign(.plan(.anna, .basicEarly, .approved)),
      .notYourStep(.approved, duty: .consultant), by: .consultant)
    try small.expectUndoable(.assign(.plan(.anna, .basicEarly)), by: .consultant)
  }

  @Test("A name is used once")
  func existing() throws {
    let municipality = try small.after(.assign(.plan(.anna, .basicEarly)))
    municipality.expectRefusal(
      of: .assign(.plan(.anna, .basicEarly)), .exists(.assignment("anna:basic-early")))
  }

  @Test("Who and what must exist, and go together")
  func references() {
    small.expectRefusal(
      of: .assign(changed(.plan(.anna, .basicEarly)) { $0.employee = "x" }),
      .refersToUnknown(.employee("x"), from: .assignment("anna:basic-early")))
    small.expectRefusal(
      of: .assign(changed(.plan(.anna, .basicEarly)) { $0.session = "x" }),
      .refersToUnknown(.session("x"), from: .assignment("anna:basic-early")))
    small.expectRefusal(
      of: .assign(changed(.plan(.anna, .basicEarly)) { $0.session = "afternoon" }),
      .invalid(.assignment("anna:basic-early"), .session, .doesNotFit(.offering)))
    small.expectRefusal(
      of: .assign(changed(.plan(.anna, .basicEarly)) { $0.reason = .strategyGoal("") }),
      .invalid(.assignment("anna:basic-early"), .reason, .missing))
  }

  @Test("A reason that overrides a warning is kept in the history")
  func overridden() throws {
    let plan = changed(NewAssignment.plan(.anna, .basicEarly)) { $0.note = "Aftalt med COK" }
    let after = try small.after(.assign(plan), on: "2026-08-18")
    #expect(
      after.assignments["anna:basic-early"]?.history == [
        .init(.proposed, on: "2026-08-18", by: "Lone", note: "Aftalt med COK")
      ])
    small.expectRefusal(
      of: .assign(changed(plan) { $0.note = " " }),
      .warned([
        Conflict(
          assignment: "anna:basic-early", problem: .deadlinePassed("2026-08-17"), isBlock: false)
      ]), on: "2026-08-18")
  }

  @Test("The cost is fixed on approval and stays when the price changes")
  func agreedCost() throws {
    let dearer = changed(Offering.abuseMorning) { $0.pricePerParticipant = .kroner(1000) }
    let after = try small.after(
      .assign(.plan(.anna, .morning)),
      .advance("anna:morning", to: .approved, note: ""),
      .enter(.offering(dearer)),
      .advance("anna:morning", to: .enrolled, note: ""))
    #expect(after.assignments["anna:morning"]?.agreedCost == .kroner(900))
  }
}

@Suite struct MoveTests {
  private let small = Municipality.small
  private let id: Identifier<Assignment> = "anna:basic-early"

  @Test(
    "Moving keeps the state, but gives up a seat or a place in the queue",
    arguments: [
      (AssignmentState.wished, AssignmentState.wished), (.proposed, .proposed),
      (.approved, .approved), (.enrolled, .approved), (.waitlisted, .approved),
    ], ["basic-late", nil] as [Identifier<CourseSession>?])
  func moves(
    states: (from: AssignmentState, to: AssignmentState), session: Identifier<CourseSession>?
  ) throws {
    let before = Assignment.at(states.from, .anna, .basicEarly, cost: .kroner(1))
    let municipality = try small.after(.enter(.assignment(before)))
    let after = try municipality.expectUndoable(.move(id, to: session, note: "Ferie"))
    #expect(
      after.assignments[id]
        == changed(before) {
          $0.session = session
          $0.queuePlace = nil
          $0.history.append(.init(states.to, on: .today, by: "Lone", note: "Ferie"))
          if states.to == .approved { $0.agreedCost = .kroner(250) }
        })
    #expect(after.assignments(in: "basic-early") == [])
  }

  @Test(
    "What has ended does not move",
    arguments: [AssignmentState.attended, .absent, .completed, .declined, .withdrawn, .expired])
  func ended(state: AssignmentState) throws {
    let municipality = try small.after(.enter(.assignment(.at(state, .anna, .basicEarly))))
    municipality.expectRefusal(
      of: .move(id, to: "basic-late", note: ""), .noSuchStep(id, from: state, to: state))
  }

  @Test("Moving to where one is costs no one their seat")
  func nowhere() throws {
    let municipality = try small.after(.enter(.assignment(.at(.enrolled, .anna, .basicEarly))))
    municipality.expectRefusal(
      of: .move(id, to: "basic-early", note: ""),
      .noSuchStep(id, from: .enrolled, to: .enrolled))
  }

  @Test("A move goes to a session of the same offering that exists and is on")
  func targets() throws {
    let municipality = try small.after(
      .assign(.plan(.anna, .basicEarly)), .cancelSession("basic-late", note: ""))
    municipality.expectRefusal(
      of: .move(id, to: "x", note: ""),
      .refersToUnknown(.session("x"), from: .assignment(id)))
    municipality.expectRefusal(
      of: .move(id, to: "afternoon", note: ""),
      .invalid(.assignment(id), .session, .doesNotFit(.offering)))
    municipality.expectRefusal(
      of: .move(id, to: "basic-late", note: "Gerne"),
      .blocked([Conflict(assignment: id, problem: .sessionCancelled, isBlock: true)]))
    municipality.expectRefusal(
      of: .move("x", to: "basic-late", note: ""), .unknown(.assignment("x")))
  }

  @Test("The budget of the year that the session begins in carries it")
  func budgetYear() throws {
    let next = CourseSession(
      id: "next", offering: "ics-basic", days: ["2027-03-01"], capacity: 20)
    let municipality = try small.after(
      .enter(.session(next)), .assign(.plan(.anna, .basicEarly, .approved)))
    let moved = try municipality.expectUndoable(.move(id, to: "next", note: ""))
    #expect(moved.assignments[id]?.year == 2027)
    let status = BudgetStatus(of: "north", in: 2026, municipality: moved)
    #expect(status.committed == .zero)
    let undated = try moved.after(.move(id, to: nil, note: ""))
    #expect(undated.assignments[id]?.year == 2027)
    let assigned = try small.after(
      .enter(.session(next)), .assign(changed(.plan(.anna, next)) { $0.year = 2026 }))
    #expect(assigned.assignments["anna:next"]?.year == 2027)
  }

  @Test("A move is held against what is planned on the new days, and a reason is kept")
  func warned() throws {
    let holiday = CourseSession(
      id: "holiday", offering: "ics-basic", days: ["2026-12-24"], capacity: 2)
    let municipality = try small.after(
      .assign(.plan(.anna, .basicEarly, .approved)), .enter(.session(holiday)))
    municipality.expectRefusal(
      of: .move(id, to: "holiday", note: ""),
      .warned([
        Conflict(
          assignment: id, problem: .holiday(.christmasEve, on: "2026-12-24"), isBlock: false)
      ]))
    let after = try municipality.after(.move(id, to: "holiday", note: "Alle vil det"))
    #expect(after.assignments[id]?.history.last?.note == "Alle vil det")
  }

  @Test(
    "Whoever has the job moves what was approved, which stays approved",
    arguments: Actor.Duty.allCases,
    [AssignmentState.approved, .enrolled, .waitlisted])
  func duties(duty: Actor.Duty, state: AssignmentState) throws {
    let municipality = try small.after(.enter(.assignment(.at(state, .anna, .basicEarly))))
    let after = try municipality.expectUndoable(
      .move(id, to: "basic-late", note: ""), by: Actor(name: "Nogen", duty: duty))
    #expect(after.assignments[id]?.state == .approved)
  }
}
