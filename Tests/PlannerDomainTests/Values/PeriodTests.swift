import PlannerDomain
import Testing

@Suite struct PeriodTests {
  @Test("A period holds both its ends and nothing outside")
  func ends() throws {
    let period = try #require(Period(from: "2026-01-10", to: "2026-01-12"))
    let inside: [CivilDate] = ["2026-01-10", "2026-01-11", "2026-01-12"]
    #expect(inside.allSatisfy(period.contains))
    #expect(!period.contains("2026-01-09") && !period.contains("2026-01-13"))
  }

  @Test("A period may be one day but not end before it begins")
  func order() {
    #expect(Period(from: "2026-01-10", to: "2026-01-10") != nil)
    #expect(Period(from: "2026-01-10", to: "2026-01-09") == nil)
  }

  @Test("A year runs from New Year's Day to New Year's Eve")
  func years() {
    #expect(Period(year: 2026) == Period(from: "2026-01-01", to: "2026-12-31"))
    #expect(Period(year: 0) == nil && Period(year: 10_000) == nil)
  }

  @Test(
    "A half day takes a whole day of work",
    arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (8, 4), (Int.max, Int.max / 2 + 1)])
  func halfDays(halves: Int, days: Int) {
    #expect(HalfDays(rawValue: halves).wholeDays == days)
  }
}
