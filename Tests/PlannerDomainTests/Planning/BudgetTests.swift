import PlannerDomain
import Testing

@Suite struct BudgetTests {
  private func framed(_ øre: Int) throws -> Municipality {
    try Municipality.small.after(
      .enter(.budget(changed(.north2026) { $0.frame = Money(øre: øre) })))
  }

  @Test("A budget can be used up exactly, and overrun with a reason")
  func overrun() throws {
    let plan = NewAssignment.plan(.anna, .morning, .approved)
    #expect(try framed(90_000).conflicts(of: plan) == [])
    #expect(
      try framed(89_999).warns(plan)
        == .overBudget(team: "north", year: 2026, by: Money(øre: 1)))
  }

  @Test("What is bound and spent counts against the frame, what is proposed does not")
  func counted() throws {
    let municipality = try framed(200_000).after(
      .assign(.plan(.bo, .morning)), .assign(.plan(.clara, .morning, .approved)))
    let plan = NewAssignment.plan(.anna, .morning, .approved, note: "Bemanding aftalt")
    #expect(
      !municipality.conflicts(of: plan).contains { conflict in
        if case .overBudget = conflict.problem { true } else { false }
      })
    let bound = try municipality.after(
      .advance("bo:morning", to: .approved, note: "Bemanding aftalt"))
    #expect(
      bound.conflicts(of: plan).map(\.problem).contains(
        .overBudget(team: "north", year: 2026, by: .kroner(700))))
  }

  @Test("A proposal is held against the other proposals, so that several do not fit into one rest")
  func together() throws {
    let municipality = try framed(100_000).after(.assign(.plan(.bo, .morning)))
    let plan = NewAssignment.plan(.anna, .morning, note: "Bemanding aftalt")
    #expect(
      municipality.conflicts(of: plan).map(\.problem).contains(
        .overBudget(team: "north", year: 2026, by: .kroner(800))))
  }

  @Test("A wish overruns no budget, nor does what is free")
  func free() throws {
    let poor = try framed(0)
    #expect(poor.conflicts(of: .plan(.anna, .morning, .wished)) == [])
    #expect(poor.conflicts(of: .plan(.anna, .afternoon, .approved)) == [])
  }

  @Test("A team without a frame, or in another year, has no budget to overrun")
  func noFrame() throws {
    #expect(
      Municipality.small.conflicts(of: .plan(.erik, .diplomaModule, .approved)) == [])
    let next = changed(NewAssignment.plan(.anna, .diplomaModule)) { $0.year = 2027 }
    #expect(try framed(0).conflicts(of: next) == [])
  }

  @Test(
    "A state counts as proposed, committed, spent or not at all",
    arguments: AssignmentState.allCases)
  func status(state: AssignmentState) throws {
    let municipality = try framed(100_000).after(
      .enter(.assignment(.at(state, .anna, .morning, cost: .kroner(700)))),
      .enter(
        .assignment(
          changed(.at(state, .bo, .morning)) {
            $0.year = 2025
            $0.queuePlace = nil
          })),
      .enter(.assignment(changed(.at(state, .erik, .morning)) { $0.queuePlace = nil })))
    let status = BudgetStatus(of: "north", in: 2026, municipality: municipality)
    let cost = Money.kroner(700)
    let proposed: Set<AssignmentState> = [.wished, .proposed]
    let committed: Set<AssignmentState> = [.approved, .enrolled, .waitlisted]
    let spent: Set<AssignmentState> = [.attended, .partlyAttended, .absent, .completed]
    #expect(status.proposed == (proposed.contains(state) ? cost : .zero))
    #expect(status.committed == (committed.contains(state) ? cost : .zero))
    #expect(status.spent == (spent.contains(state) ? cost : .zero))
    let bound = committed.union(spent).contains(state)
    #expect(status.free == (bound ? .kroner(300) : .kroner(1000)))
  }

  @Test("A status without an agreed cost reckons the cost of today")
  func reckoned() throws {
    let municipality = try framed(50_000).after(
      .enter(.assignment(.at(.completed, .anna, .morning))))
    let status = BudgetStatus(of: "north", in: 2026, municipality: municipality)
    #expect(status.spent == .kroner(900))
    #expect(status.free == .kroner(-400))
    #expect(status.isOverrun)
  }

  @Test("A team without a frame has nothing free and overruns nothing")
  func unframed() throws {
    let municipality = try Municipality.small.after(
      .assign(.plan(.erik, .morning, .approved)))
    let status = BudgetStatus(of: "south", in: 2026, municipality: municipality)
    #expect(status.frame == nil && status.free == nil && !status.isOverrun)
    #expect(status.committed == .kroner(900))
  }
}
