import PlannerDomain
import Testing

@Suite("A first strategy from profiles and gaps")
struct NeedsMappingTests {
  private func mapping(
    _ municipality: Municipality = .small, _ scope: StrategyScope = .municipality
  ) -> NeedsMapping {
    NeedsMapping(of: municipality, for: scope, in: .years(2027, 2029), on: .today) {
      "\($0)"
    }
  }

  @Test("Basic needs are those of everyone in a role, specialised ones what is lacked most")
  func parts() {
    let proposals = mapping().proposals
    let basic = proposals.filter { $0.part == .basic }.map(\.goal)
    #expect(
      basic.map(\.measure) == [
        .coverage(["ics"], level: nil), .onboarding(["ics"], level: nil, months: 6),
      ])
    #expect(basic.map(\.audience) == [.role("caseworker"), .everyone])
    #expect(basic.map(\.due) == ["2028-12-31", "2029-12-31"])
    #expect(
      proposals.filter { $0.part == .specialised }.map(\.goal.measure)
        == [.coverage(["abuse"], level: nil)])
    #expect(proposals.map(\.goal.number) == Array(1...proposals.count))
    let kinds = Set(proposals.map(\.goal.measure.kind))
    #expect(kinds == Set(GoalKind.allCases))
  }

  @Test("Each proposal tells how it stands today, and aims no lower than that")
  func standing() throws {
    let first = try #require(mapping().proposals.first)
    #expect(first.now.part == 1 && first.now.whole == 4)
    #expect(first.lacking == 3)
    #expect(first.isAdvised)
    #expect(first.goal.target == 90)
    let everyoneCan = try Municipality.small.after(
      all: ["anna", "clara", "erik"].map { name in
        .recordLevel(
          CompetenceRecord(
            id: Identifier("\(name)-now"), employee: Identifier(name), competence: "ics",
            level: .masters, date: .today, evidence: .leadersView))
      })
    let met = try #require(mapping(everyoneCan).proposals.first)
    #expect(met.goal.target == 100)
    #expect(!met.isAdvised)
  }

  @Test("Goals of a narrower strategy serve those that measure the same in a wider one")
  func parents() throws {
    let wider = changed(EducationStrategy.whole) {
      $0.terms.goals = [
        changed(.ics) { $0.measure = .coverage(["ics"], level: .masters) },
        StrategyGoal(
          number: 2, text: "Opfølgning", measure: .followUp, target: 80, due: "2027-01-01"),
      ]
    }
    let municipality = try Municipality.small.after(.enter(.strategy(wider)))
    let proposals = mapping(municipality, .team("north")).proposals
    #expect(
      proposals.first { $0.goal.measure.kind == .coverage }?.goal.parent == .init("whole", 1))
    #expect(
      proposals.first { $0.goal.measure.kind == .followUp }?.goal.parent == .init("whole", 2))
    #expect(proposals.first { $0.goal.measure.kind == .reach }?.goal.parent == nil)
  }

  @Test("What is taken makes a draft that breaks no rule, numbered from one")
  func terms() throws {
    let mapping = mapping()
    let all = Set(mapping.proposals.map(\.goal.number))
    let terms = mapping.terms(
      "Ny strategi", for: .municipality, in: .years(2027, 2029), policy: "Politik",
      taking: all.subtracting([1, 3]))
    #expect(terms.goals.map(\.number) == Array(1...all.count - 2))
    let drafted = try Municipality.small.after(
      .enter(
        .strategy(
          EducationStrategy(
            id: "new", terms: terms, history: [.init(.drafted, on: .today)]))))
    #expect(drafted.problems() == [])
    #expect(drafted.strategies["new"]?.state == .draft)
  }

  @Test("A municipality without people or profiles still has goals for what is around learning")
  func nothing() {
    let proposals = mapping(Municipality()).proposals
    #expect(proposals.allSatisfy { $0.part == .frame })
    #expect(proposals.first?.goal.text == "participation")
    #expect(!proposals.isEmpty)
  }
}
