import PlannerDomain
import Testing

@Suite struct AssignmentStepTests {
  /// The only steps there are (model: Assignment).
  static let steps: [AssignmentState: Set<AssignmentState>] = [
    .wished: [.proposed, .declined, .withdrawn, .expired],
    .proposed: [.approved, .declined, .withdrawn, .expired],
    .approved: [.enrolled, .waitlisted, .withdrawn, .cancelledByProvider, .expired],
    .enrolled: [
      .waitlisted, .attended, .partlyAttended, .absent, .withdrawn, .cancelledByProvider,
    ],
    .waitlisted: [.enrolled, .withdrawn, .cancelledByProvider, .expired],
    .attended: [.completed],
    .partlyAttended: [.completed],
  ]

  @Test(
    "Only the steps of the model can be taken", arguments: AssignmentState.allCases,
    AssignmentState.allCases)
  func step(from: AssignmentState, to: AssignmentState) throws {
    let before = Assignment.at(from, .anna, .basicLate, cost: .kroner(250))
    let municipality = try Municipality.small.after(.enter(.assignment(before)))
    let edit = Edit.advance(before.id, to: to, note: "Begrundelse")
    let day = CourseSession.basicLate.start
    guard Self.steps[from]?.contains(to) == true else {
      municipality.expectRefusal(of: edit, .noSuchStep(before.id, from: from, to: to), on: day)
      return
    }
    let after = try municipality.expectUndoable(edit, on: day)
    #expect(
      after.assignments[before.id]
        == changed(before) {
          $0.history.append(.init(to, on: day, by: "Lone", note: "Begrundelse"))
          $0.queuePlace = to == .waitlisted ? 1 : nil
        })
  }

  @Test(
    "Only leaders and managers approve and decline", arguments: AssignmentState.allCases,
    Actor.Duty.allCases)
  func duties(state: AssignmentState, duty: Actor.Duty) throws {
    guard let from = Self.steps.first(where: { $0.value.contains(state) })?.key else { return }
    let before = Assignment.at(from, .anna, .basicLate)
    let municipality = try Municipality.small.after(.enter(.assignment(before)))
    let actor = Actor(name: "Nogen", duty: duty)
    let edit = Edit.advance(before.id, to: state, note: "Begrundelse")
    if duty == .consultant, state == .approved || state == .declined {
      municipality.expectRefusal(of: edit, .notYourStep(state, duty: duty), by: actor)
    } else {
      try municipality.expectUndoable(edit, on: CourseSession.basicLate.start, by: actor)
    }
  }

  @Test(
    "Who came is told from the first course day on",
    arguments: [AssignmentState.attended, .partlyAttended, .absent])
  func attendance(state: AssignmentState) throws {
    let before = Assignment.at(.enrolled, .anna, .deepOpen)
    let municipality = try Municipality.small.after(.enter(.assignment(before)))
    let edit = Edit.advance(before.id, to: state, note: "")
    municipality.expectRefusal(
      of: edit,
      .blocked([
        Conflict(assignment: before.id, problem: .notBegun("2026-09-21"), isBlock: true)
      ]), on: "2026-09-20")
    try municipality.expectUndoable(edit, on: "2026-09-21")
  }

  @Test(
    "Saying no, leaving and expiring need a reason",
    arguments: [
      (AssignmentState.proposed, AssignmentState.declined), (.proposed, .withdrawn),
      (.proposed, .expired), (.enrolled, .cancelledByProvider),
    ], ["", " \n"])
  func reasons(steps: (from: AssignmentState, to: AssignmentState), note: String) throws {
    let before = Assignment.at(steps.from, .anna, .basicLate)
    let municipality = try Municipality.small.after(.enter(.assignment(before)))
    municipality.expectRefusal(
      of: .advance(before.id, to: steps.to, note: note), .reasonNeeded(steps.to))
  }

  @Test("A CPR number in a reason is refused")
  func lookalikeReason() throws {
    let before = Assignment.at(.proposed, .anna, .basicLate)
    let municipality = try Municipality.small.after(.enter(.assignment(before)))
    municipality.expectRefusal(
      of: .advance(before.id, to: .declined, note: "Barn \(lookalike)"),
      .invalid(.assignment(before.id), .note, .looksLikeCPR))
  }

  @Test("An unknown assignment takes no step")
  func unknown() {
    Municipality.small.expectRefusal(
      of: .advance("x", to: .approved, note: ""), .unknown(.assignment("x")))
  }

  @Test(
    "Enrolment and attendance need a session where the offering has any",
    arguments: [AssignmentState.enrolled, .waitlisted])
  func sessionNeeded(state: AssignmentState) throws {
    let municipality = try Municipality.small.after(.assign(.plan(.anna, .icsBasic, .approved)))
    municipality.expectRefusal(
      of: .advance("anna:ics-basic", to: state, note: ""),
      .invalid(.assignment("anna:ics-basic"), .session, .missing))
  }

  @Test("Education that has no dated sessions can be enrolled in and attended")
  func withoutSessions() throws {
    let after = try Municipality.small.after(
      .assign(.plan(.anna, .diplomaModule, .approved, note: "Budget udvides")),
      .advance("anna:diploma-1", to: .enrolled, note: ""),
      .advance("anna:diploma-1", to: .attended, note: ""))
    #expect(after.assignments["anna:diploma-1"]?.state == .attended)
    after.expectRefusal(
      of: .advance("anna:diploma-1", to: .waitlisted, note: ""),
      .noSuchStep("anna:diploma-1", from: .attended, to: .waitlisted))
  }
}
