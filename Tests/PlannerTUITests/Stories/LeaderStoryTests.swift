import PlannerDomain
import Testing

@testable import PlannerTUI

/// A team leader plans a year, told by keys and what the screen then says.
@Suite struct LeaderStoryTests {
  @Test func `from the first look to an approved plan within the frame`() throws {
    var leader = Story()

    // The leader chooses the own team and sees what needs doing.
    leader.press("t")
    leader.type("fami")
    leader.press("enter")
    #expect(leader.lines[0].hasSuffix("Familiehuset Ærtebjerg · 2027"))
    let summary = try #require(leader.lines.first { $0.contains("in the plan") })
    #expect(summary.contains("14 employees · 22 gaps, 21 late, 4 in the plan"))

    // In the matrix the leader goes to a gap and asks what lifts it.
    leader.press("3")
    #expect(leader.text.contains("Birgitte Tangloppe"))
    leader.press("/")
    leader.type("vandnymfe")
    leader.press("enter enter")
    #expect(leader.text.contains("Helle Vandnymfe  Familiebehandler"))
    leader.press("> enter")
    #expect(leader.text.contains("reaches"))

    // The best one is assigned to the first date with free seats.
    leader.press("a enter")
    #expect(leader.text.contains("overruns the frame for 2027"))
    leader.type("Chefen er enig")
    leader.press("enter")
    #expect(leader.lines.last?.contains("Helle Vandnymfe proposed for") == true)
    let assignment = try #require(
      leader.state.municipality.assignments.values.first {
        $0.history.last?.by(on: Story.today, as: "Tester") == true
      })
    #expect(assignment.state == .proposed)
    #expect(assignment.session != nil)

    // In the year it is found, approved, and its cost is bound.
    leader.press("4 /")
    leader.type("vandnymfe")
    leader.press("enter")
    leader.state.open(.assignment(assignment.id), on: .year)
    leader.press("A")
    #expect(leader.state.municipality.assignments[assignment.id]?.state == .approved)
    let cost = try #require(leader.state.municipality.assignments[assignment.id]?.agreedCost)
    #expect(cost > .zero)

    // Moved, withdrawn with a reason, and all of it taken back one by one.
    leader.press("W")
    #expect(leader.text.contains("needs a reason"))
    leader.type("Sygdom")
    leader.press("enter")
    #expect(leader.state.municipality.assignments[assignment.id]?.state == .withdrawn)
    leader.press("u u u")
    #expect(leader.state.municipality == Story.sample)
    leader.press("U U U")
    #expect(leader.state.municipality.assignments[assignment.id]?.history.count == 3)
  }

  @Test func `several are assigned at once, and one undo takes them all back`() {
    var leader = Story()
    leader.press("2 /")
    leader.type("DUBU for superbrugere")
    leader.press("enter")
    let before = leader.state.municipality
    leader.press("a")
    #expect(leader.text.contains("Who takes"))
    leader.press("space space space enter")
    #expect(leader.text.contains("Which session?"))
    leader.press("end enter")
    // What stands in the way of each is seen before any of it is overridden.
    #expect(leader.text.contains("Freja Rævekrog: lacks the prerequisite"))
    #expect(leader.text.contains("Maiken Bøgeløv: lacks the prerequisite"))
    leader.type("Tager det grundlæggende først")
    leader.press("enter")
    #expect(leader.lines.last?.contains("3 people proposed for") == true)
    #expect(leader.state.municipality.assignments.count == before.assignments.count + 3)
    leader.press("u")
    #expect(leader.state.municipality == before)
  }

  @Test func `a conflict that can be overridden asks for a reason and keeps it`() throws {
    var leader = Story()
    let full = try #require(
      leader.state.municipality.sessions.values.first {
        $0.isOn && $0.start >= Story.today && leader.state.municipality.freeSeats(in: $0) == 0
      })
    let taken = Set(leader.state.municipality.assignments(to: full.offering).map(\.employee))
    let employee = try #require(
      leader.state.insight.employees.first { !taken.contains($0.id) })
    leader.state.assign(
      AssignmentDraft(employees: [employee.id], offering: full.offering, session: full.id))
    #expect(leader.text.contains("the session is full"))
    leader.press("enter")
    #expect(leader.text.contains("Write a reason."))
    leader.type("Aftalt med udbyderen")
    leader.press("enter")
    let made = leader.state.municipality.assignments(in: full.id)
      .first { $0.employee == employee.id }
    #expect(made?.history.last?.note == "Aftalt med udbyderen")
  }

  @Test func `a conflict that blocks says who and why, and nothing is made`() throws {
    var leader = Story()
    let cancelled = try #require(
      leader.state.municipality.sessions.values.first { $0.state == .cancelled })
    let employee = try #require(leader.state.insight.employees.first)
    leader.state.assign(
      AssignmentDraft(
        employees: [employee.id], offering: cancelled.offering, session: cancelled.id))
    #expect(leader.text.contains("It cannot be done"))
    #expect(leader.text.contains("\(employee.name): the session is cancelled"))
    leader.press("esc")
    #expect(leader.state.municipality == Story.sample)
  }

  @Test func `what blocks one of a group leaves the others to go on with`() throws {
    var leader = Story()
    let plan = leader.state.municipality
    // One who is on the course already stands in the way of no one else.
    let live = try #require(
      plan.assignments.values.sorted { $0.id < $1.id }.first { $0.state.isLive })
    let taken = Set(plan.assignments(to: live.offering).map(\.employee))
    let free = leader.state.insight.employees.map(\.id).filter { !taken.contains($0) }.prefix(2)
    leader.state.assign(
      AssignmentDraft(employees: [live.employee] + free, offering: live.offering), to: nil)
    #expect(leader.text.contains("It cannot be done for all. Go on with the other 2?"))
    #expect(leader.text.contains("× \(plan.employees[live.employee]?.name ?? "")"))
    leader.press("n")
    #expect(leader.state.municipality == plan)
    leader.state.assign(
      AssignmentDraft(employees: [live.employee] + free, offering: live.offering), to: nil)
    leader.press("y")
    if leader.state.layers.count == 1 {
      leader.type("Aftalt")
      leader.press("enter")
    }
    let made = leader.state.municipality.assignments(to: live.offering).map(\.employee)
    #expect(Set(made) == taken.union(free))
    #expect(made.count == plan.assignments(to: live.offering).count + 2)
    leader.press("u")
    #expect(leader.state.municipality == plan)
  }

  @Test func `Esc leads back the way one came`() {
    var leader = Story()
    leader.press("enter")
    #expect(leader.state.screen == .people)
    leader.press("esc")
    #expect(leader.state.screen == .overview)
  }
}

extension Assignment.Step {
  fileprivate func by(on day: CivilDate, as actor: String) -> Bool {
    date == day && self.actor == actor
  }
}
