import PlannerDomain
import Testing

@Suite struct RestoringTests {
  private let small = Municipality.small
  private let id: Identifier<Assignment> = "anna:basic-early"

  /// Anna and Bo hold the two seats of the early basic course, and Erik is approved for it.
  private func seated() throws -> Municipality {
    let people: [Employee] = [.anna, .bo, .erik]
    return try small.after(
      all: people.map { .assign(.plan($0, .basicEarly, .approved, note: "Kan stå i kø")) }
        + [.anna, .bo].map { .advance(.of($0, .basicEarly), to: .enrolled, note: "") })
  }

  private func blocked(_ problem: Conflict.Problem) -> EditError {
    .blocked([Conflict(assignment: id, problem: problem, isBlock: true)])
  }

  @Test("A seat that another has taken is not taken back")
  func seatTaken() throws {
    var municipality = try seated()
    let act = try municipality.apply(
      .advance(id, to: .withdrawn, note: "Syg"), on: .today, by: .leader)
    try municipality.apply(
      .advance("erik:basic-early", to: .enrolled, note: ""), on: .today, by: .consultant)
    municipality.expectRefusal(of: act.inverse, blocked(.full(capacity: 2, taken: 3)))
    try municipality.apply(
      .advance("erik:basic-early", to: .withdrawn, note: "Nej"), on: .today, by: .leader)
    try municipality.expectUndoable(act.inverse)
  }

  @Test("No one is taken back into a session that was cancelled meanwhile")
  func sessionCancelled() throws {
    var municipality = try small.after(.assign(.plan(.anna, .basicEarly, .approved)))
    let act = try municipality.apply(
      .advance(id, to: .withdrawn, note: "Syg"), on: .today, by: .leader)
    try municipality.apply(
      .cancelSession("basic-early", note: "For få"), on: .today, by: .leader)
    municipality.expectRefusal(of: act.inverse, blocked(.sessionCancelled))
  }

  @Test("No one is taken back to days that they have other plans for")
  func otherPlans() throws {
    var municipality = try small.after(.assign(.plan(.anna, .basicEarly, .approved)))
    let act = try municipality.apply(
      .move(id, to: "basic-late", note: ""), on: .today, by: .leader)
    try municipality.apply(.assign(.plan(.anna, .morning)), on: .today, by: .leader)
    municipality.expectRefusal(
      of: act.inverse, blocked(.doubleBooked(with: "anna:morning", on: "2026-09-07")))
  }

  @Test("What was taken back is done again only where there is still room")
  func redo() throws {
    var municipality = try small.after(.assign(.plan(.anna, .basicEarly, .wished)))
    let act = try municipality.apply(
      .advance(id, to: .proposed, note: ""), on: .today, by: .leader)
    let undoing = try municipality.apply(act.inverse, on: .today, by: .leader)
    try municipality.apply(.assign(.plan(.anna, .morning)), on: .today, by: .leader)
    municipality.expectRefusal(
      of: undoing.inverse, blocked(.doubleBooked(with: "anna:morning", on: "2026-09-07")))
  }

  @Test("What stood in the way from the first does not hinder taking back what one did oneself")
  func overfullFromTheFirst() throws {
    let crowded = try seated().after(
      .enter(.session(changed(.basicEarly) { $0.capacity = 1 })))
    try crowded.expectUndoable(.advance(id, to: .withdrawn, note: "Syg"))
    try crowded.expectUndoable(.move(id, to: "basic-late", note: ""))
  }

  @Test("Attendance is taken back after the session was held")
  func attendance() throws {
    let day = CourseSession.basicEarly.start
    var municipality = try seated()
    let act = try municipality.apply(.advance(id, to: .absent, note: ""), on: day, by: .leader)
    try municipality.apply(
      .enter(.session(changed(.basicEarly) { $0.state = .held })), on: day, by: .leader)
    try municipality.expectUndoable(act.inverse, on: day)
  }

  @Test("A place in the queue that another has come to is not taken back")
  func queuePlace() throws {
    let waiting: [Employee] = [.clara, .erik]
    let full = try small.after(
      all: [.enter(.session(changed(.basicEarly) { $0.capacity = 1 }))]
        + ([.anna, .bo] + waiting).map {
          .assign(.plan($0, .basicEarly, .approved, note: "Kan stå i kø"))
        } + waiting.map { .advance(.of($0, .basicEarly), to: .waitlisted, note: "") })
    var municipality = full
    let act = try municipality.apply(
      .advance("erik:basic-early", to: .withdrawn, note: "Nej"), on: .today, by: .leader)
    try municipality.apply(
      .advance("bo:basic-early", to: .waitlisted, note: ""), on: .today, by: .leader)
    municipality.expectRefusal(
      of: act.inverse,
      .invalid(
        .assignment("erik:basic-early"), .queue, .taken(by: .assignment("bo:basic-early"))))
  }

  @Test("The queue closes up behind an employee who is removed")
  func removed() throws {
    let waiting: [Employee] = [.bo, .clara, .erik]
    let municipality = try small.after(
      all: waiting.map { .assign(.plan($0, .basicEarly, .approved, note: "Kan stå i kø")) }
        + waiting.map { .advance(.of($0, .basicEarly), to: .waitlisted, note: "") })
    let after = try municipality.expectUndoable(
      .together(
        [.record("bo-ics"), .assignment("bo:basic-early"), .employee("bo")].map { .remove($0) }))
    #expect(after.assignments["clara:basic-early"]?.queuePlace == 1)
    #expect(after.assignments["erik:basic-early"]?.queuePlace == 2)
  }
}
