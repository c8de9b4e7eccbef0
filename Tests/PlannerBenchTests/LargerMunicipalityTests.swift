import PlannerDomain
import Testing

@testable import PlannerBench

@Suite("A larger municipality") struct LargerMunicipalityTests {
  private static let today = CivilDate(year: 2026, month: 11, day: 25) ?? CivilDate(dayNumber: 0)

  private func municipality(seed: UInt64 = 1) throws -> Municipality {
    let size = MunicipalitySize(
      employees: 50, offerings: 250, assignments: 300, agreements: 90, seed: seed)
    return Municipality(entries: try GeneratedPlan(size: size).entries(on: Self.today))
  }

  @Test("is as large as asked for and breaks no rule") func obeysTheRules() throws {
    let municipality = try municipality()
    #expect(municipality.employees.count == 50)
    #expect(municipality.offerings.count == 250)
    #expect(municipality.assignments.count == 300)
    #expect(municipality.agreements.count == 90)
    #expect(municipality.followUpGoals.count > 300 && !municipality.ratings.isEmpty)
    #expect(municipality.problems() == [])
  }

  @Test("is the same for the same seed, and another for another") func isDeterministic() throws {
    let first = try municipality()
    #expect(try municipality() == first)
    #expect(try municipality(seed: 2) != first)
  }

  @Test("has something of everything that the program shows") func isLively() throws {
    let municipality = try municipality()
    let states = Set(municipality.assignments.values.map(\.state))
    #expect(states.isSuperset(of: [.wished, .proposed, .approved, .enrolled, .completed]))
    let analysis = GapAnalysis(
      of: municipality, employees: municipality.employees.values, on: Self.today)
    #expect(analysis.gaps.contains { $0.isLate })
    let live = municipality.assignments.values.count { $0.year == 2027 && $0.state.isLive }
    let check = ConflictCheck(municipality, on: Self.today)
    let blocked = Set(
      municipality.teams.keys.flatMap { check.conflicts(of: $0, in: 2027) }.filter(\.isBlock)
        .map(\.assignment))
    #expect(blocked.count < live / 10)
    #expect(municipality.budgets.keys.contains { $0.year == 2027 })
  }

  @Test("knows nothing that has happened after today") func hasNoFuturePast() throws {
    let municipality = try municipality()
    #expect(municipality.records.values.allSatisfy { $0.date <= Self.today })
    for assignment in municipality.assignments.values {
      let days = assignment.history.map(\.date)
      #expect(days == days.sorted())
      #expect(days.allSatisfy { $0 <= Self.today })
    }
  }
}
