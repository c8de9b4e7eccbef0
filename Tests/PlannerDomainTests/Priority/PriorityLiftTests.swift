import PlannerDomain
import Testing

/// What lifts the small municipality to its next priority group, and who must do what.
@Suite struct PriorityLiftTests {
  private func lift(_ assignments: [Assignment]) throws -> PriorityLift {
    let municipality = try Municipality.small.after(
      all: assignments.map { .enter(.assignment($0)) })
    let period = try #require(Period(from: "2026-01-01", to: "2026-12-31"))
    return PriorityLift(of: municipality, during: period, on: .today)
  }

  @Test(
    "An empty plan is in the first group, and one who takes something for another group lifts it")
  func empty() throws {
    let lift = try lift([])
    #expect(lift.assessment.group == .first)
    #expect(lift.expected == .first)
    let step = try #require(lift.onlyStep)
    #expect(step.condition == .severalTargetGroupsOrDiploma)
    #expect(!step.isUnderWay)
  }

  @Test("Where several groups are lacking the one step is a diploma module, and doing it lifts")
  func oneStep() throws {
    let step = try #require(try lift([]).onlyStep)
    #expect(step.proposals.count == 1)
    guard case .give(let employee, let offering)? = step.proposals.first else {
      Issue.record("no one is given anything: \(step.proposals)")
      return
    }
    let done = Assignment(
      id: "done", employee: employee, offering: offering, year: 2026, reason: .ownWish,
      history: [
        .init(.approved, on: "2026-01-10"), .init(.enrolled, on: "2026-01-11"),
        .init(.attended, on: "2026-06-19"),
      ])
    #expect(try lift([done]).assessment.group == .second)
  }

  @Test("What is approved and will count is told before anything new is proposed")
  func underWay() throws {
    let module = Assignment(
      id: "m", employee: "anna", offering: "diploma-1", year: 2026, reason: .ownWish,
      history: [.init(.approved, on: "2026-01-10")])
    let lift = try lift([.at(.completed, .bo, .basicEarly), module])
    #expect(lift.assessment.group == .first)
    #expect(lift.expected == .second)
    #expect(lift.onlyStep?.planned == ["m"])
    #expect(lift.onlyStep?.isUnderWay == true)
    #expect(lift.onlyStep?.proposals == [])
  }

  @Test("Missing target groups are told with whom to give what, or that no one is there")
  func targetGroups() throws {
    let module = Assignment(
      id: "m", employee: "anna", offering: "diploma-1", year: 2026, reason: .ownWish,
      history: [
        .init(.approved, on: "2026-01-10"), .init(.enrolled, on: "2026-01-11"),
        .init(.attended, on: "2026-06-19"),
      ])
    let lift = try lift([
      module, .at(.completed, .bo, .basicEarly), .at(.completed, .clara, .deepOpen),
    ])
    #expect(lift.assessment.group == .second)
    let step = try #require(lift.onlyStep)
    #expect(step.condition == .targetGroups(4))
    #expect(step.lacking == 3)
    #expect(
      step.proposals
        == [
          .give("ditte", "ics-deep"), .noOne(of: .practitionerSpecialised),
          .noOne(of: .practitionerGeneral),
        ])
  }

  @Test("A strategy is the only step to the fourth group when all else is there")
  func strategy() {
    let facts = PriorityFacts(
      courseBands: [.upToOneDay, .oneWeek], usesDiploma: true, usesMaster: true,
      targetGroups: Set(TargetGroup.allCases))
    #expect(PriorityAssessment(facts).lacking.map(\.condition) == [.strategy])
  }
}
