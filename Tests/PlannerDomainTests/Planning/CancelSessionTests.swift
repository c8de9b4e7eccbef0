import PlannerDomain
import Testing

@Suite struct CancelSessionTests {
  @Test(
    "Cancelling ends what was approved and frees what was not",
    arguments: AssignmentState.allCases)
  func cancels(state: AssignmentState) throws {
    let before = Assignment.at(state, .anna, .morning)
    let municipality = try Municipality.small.after(.enter(.assignment(before)))
    let after = try municipality.expectUndoable(
      .cancelSession("morning", note: "For få tilmeldte"), by: .consultant)
    let expected = changed(before) {
      switch state {
      case .wished, .proposed: $0.session = nil
      case .approved, .enrolled, .waitlisted:
        $0.queuePlace = nil
        $0.history.append(
          .init(
            .cancelledByProvider, on: .today, by: "Henning", note: "For få tilmeldte"))
      default: break
      }
    }
    #expect(after.assignments[before.id] == expected)
    #expect(after.sessions["morning"] == changed(.morning) { $0.state = .cancelled })
  }

  @Test("A session entered as cancelled frees those who were not approved for it")
  func entered() throws {
    let off = CourseSession.morning.in(.cancelled)
    let before = Assignment.at(.proposed, .anna, .morning)
    let municipality = try Municipality.small.after(.enter(.assignment(before)))
    let after = try municipality.expectUndoable(.enter(.session(off)))
    #expect(after.assignments[before.id] == changed(before) { $0.session = nil })
    #expect(after.sessions["morning"] == off)
  }

  @Test(
    "A session that some are approved for is entered as cancelled only with a reason",
    arguments: [AssignmentState.approved, .enrolled, .waitlisted],
    [
      CourseSession.State.planned, .confirmed, .held,
    ])
  func enteredWithoutReason(state: AssignmentState, old: CourseSession.State) throws {
    let municipality = try Municipality.small.after(
      .enter(.session(CourseSession.morning.in(old))),
      .enter(.assignment(.at(state, .anna, .morning))))
    let off = Edit.enter(.session(CourseSession.morning.in(.cancelled)))
    municipality.expectRefusal(of: off, .reasonNeeded(.cancelledByProvider))
    guard old != .held else { return }
    try municipality.expectUndoable(
      .together([.cancelSession("morning", note: "For få"), off]))
  }

  @Test("No one comes in on the way to a cancelled session", arguments: AssignmentState.allCases)
  func enteredInto(state: AssignmentState) throws {
    let assignment = Assignment.at(state, .anna, .morning)
    let edit = Edit.together([
      .enter(.assignment(assignment)), .enter(.session(CourseSession.morning.in(.cancelled))),
    ])
    let off = try Municipality.small.after(
      .enter(.session(CourseSession.morning.in(.cancelled))))
    if state.isLive {
      off.expectRefusal(
        of: .enter(.assignment(assignment)),
        .invalid(.assignment(assignment.id), .session, .doesNotFit(.state)))
    } else {
      try off.expectUndoable(.enter(.assignment(assignment)))
      try Municipality.small.expectUndoable(edit)
    }
  }

  @Test("A session is not called off again while someone is planned for it")
  func calledOffAgain() throws {
    var municipality = try Municipality.small.after(
      .enter(.session(CourseSession.morning.in(.cancelled))))
    let act = try municipality.apply(
      .enter(.session(.morning)), on: .today, by: .leader)
    try municipality.apply(.assign(.plan(.anna, .morning)), on: .today, by: .leader)
    municipality.expectRefusal(
      of: act.inverse,
      .invalid(.assignment("anna:morning"), .session, .doesNotFit(.state)))
  }

  @Test("A session that is cancelled or held cannot be cancelled")
  func notOn() throws {
    for state in [CourseSession.State.cancelled, .held] {
      let municipality = try Municipality.small.after(
        .enter(.session(changed(.morning) { $0.state = state })))
      municipality.expectRefusal(
        of: .cancelSession("morning", note: "x"), .changedMeanwhile(.session("morning")))
    }
    Municipality.small.expectRefusal(
      of: .cancelSession("x", note: "x"), .unknown(.session("x")))
  }

  @Test("Those who lose their seat are told why")
  func reason() throws {
    let municipality = try Municipality.small.after(
      .assign(.plan(.anna, .morning, .approved)))
    municipality.expectRefusal(
      of: .cancelSession("morning", note: " "), .reasonNeeded(.cancelledByProvider))
    try Municipality.small.after(.assign(.plan(.anna, .morning, .wished)))
      .expectUndoable(.cancelSession("morning", note: ""))
  }

  @Test("The changes come in the same order every time")
  func order() throws {
    let people: [Employee] = [.bo, .anna, .erik, .clara]
    let municipality = try Municipality.small.after(
      all: people.map { .assign(.plan($0, .morning, .approved, note: "Alle med")) })
    var copy = municipality
    let act = try copy.apply(.cancelSession("morning", note: "Sygdom"), on: .today, by: .leader)
    #expect(
      act.changes.map(\.key) == [
        .session("morning"), .assignment("anna:morning"), .assignment("bo:morning"),
        .assignment("clara:morning"), .assignment("erik:morning"),
      ])
  }
}

@Suite struct QueueTests {
  /// The two seats of the early basic course are taken, and two people wait.
  private func waiting() throws -> Municipality {
    let people: [Employee] = [.anna, .bo, .clara, .erik]
    let approvals = people.map {
      Edit.assign(.plan($0, .basicEarly, .approved, note: "Kan stå i kø"))
    }
    let states: [AssignmentState] = [.enrolled, .enrolled, .waitlisted, .waitlisted]
    let steps = zip(people, states).map {
      Edit.advance(.of($0, .basicEarly), to: $1, note: "")
    }
    return try Municipality.small.after(all: approvals + steps)
  }

  private func queue(in municipality: Municipality) -> [Identifier<Employee>: Int] {
    Dictionary(
      uniqueKeysWithValues: municipality.assignments(in: "basic-early").compactMap {
        assignment in assignment.queuePlace.map { (assignment.employee, $0) }
      })
  }

  @Test("A full session takes people on its waiting list, in order")
  func order() throws {
    #expect(try queue(in: waiting()) == ["clara": 1, "erik": 2])
  }

  @Test("No one enrols from the queue while every seat is held")
  func full() throws {
    try waiting().expectRefusal(
      of: .advance("clara:basic-early", to: .enrolled, note: "Vigtigt"),
      .blocked([
        Conflict(
          assignment: "clara:basic-early", problem: .full(capacity: 2, taken: 3), isBlock: true)
      ]))
  }

  @Test("A seat given up can be taken from the queue, and the rest move up")
  func movesUp() throws {
    let municipality = try waiting().after(
      .advance("anna:basic-early", to: .withdrawn, note: "Syg"))
    let after = try municipality.expectUndoable(
      .advance("clara:basic-early", to: .enrolled, note: ""))
    #expect(queue(in: after) == ["erik": 1])
  }

  @Test(
    "Leaving the queue moves up those behind and no others",
    arguments: [
      ("clara", ["erik": 1]), ("erik", ["clara": 1]),
    ] as [(Identifier<Employee>, [Identifier<Employee>: Int])])
  func leaves(employee: Identifier<Employee>, left: [Identifier<Employee>: Int]) throws {
    let id = Identifier<Assignment>("\(employee):basic-early")
    let withdrawn = try waiting().expectUndoable(.advance(id, to: .withdrawn, note: "Nej"))
    #expect(queue(in: withdrawn) == left)
    let moved = try waiting().expectUndoable(.move(id, to: nil, note: "Senere"))
    #expect(queue(in: moved) == left)
  }

  @Test("A participant moved from a seat to the queue comes last")
  func fromSeat() throws {
    let after = try waiting().after(.advance("bo:basic-early", to: .waitlisted, note: ""))
    #expect(queue(in: after) == ["clara": 1, "erik": 2, "bo": 3])
  }
}

extension CourseSession {
  fileprivate func `in`(_ state: State) -> CourseSession { changed(self) { $0.state = state } }
}
