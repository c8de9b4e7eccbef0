import PlannerDomain
import PlannerExchange
import Testing

/// The sample data as the demo opens it, whatever the day is.
@Suite struct DemoDateTests {
  private static let days = [
    "2026-01-01", "2026-03-01", "2026-06-30", "2026-11-22", "2026-12-31", "2027-01-01",
    "2028-02-29", "2032-12-31", "2033-01-01",
  ].map(day)

  private let read = PlanFolder(path: SampleDataTests.path).read()

  @Test("Nothing has happened after today, and all rules hold", arguments: days)
  func nothingHasHappenedLater(today: CivilDate) throws {
    let plan = try #require(read.shifted(toPlanYear: today.year + 1, today: today))
    let municipality = Municipality(entries: plan.entries)
    #expect(municipality.problems() == [])

    let happened: [CivilDate] =
      municipality.records.values.map(\.date)
      + municipality.records.values.compactMap(\.ended)
      + municipality.assignments.values.flatMap { $0.history.map(\.date) }
      + municipality.sessions.values.filter { $0.state == .held }.flatMap(\.days)
      + municipality.offerings.values.compactMap(\.contentReviewed)
      + municipality.employees.values.map(\.hired)
    let latest = try #require(happened.max())
    #expect(latest <= today)
    #expect(latest.days(until: today) <= 42)
    for assignment in municipality.assignments.values where assignment.state.spendsMoney {
      let session = assignment.session.flatMap { municipality.sessions[$0] }
      #expect(session.map { $0.start.year == assignment.year } ?? true)
    }
  }

  @Test(
    "The plan year is the coming one, and its days keep their week and weekday", arguments: days)
  func planYear(today: CivilDate) throws {
    let plan = try #require(read.shifted(toPlanYear: today.year + 1, today: today))
    #expect(plan.planYear == today.year + 1)
    for (before, after) in zip(read.entries, plan.entries) {
      guard case .session(let old) = before, case .session(let new) = after else { continue }
      #expect(old.days.map(\.weekday) == new.days.map(\.weekday))
      guard old.start.year == read.planYear else { continue }
      #expect(new.start.year == today.year + 1)
      #expect(ISOWeek(containing: old.start).number == ISOWeek(containing: new.start).number)
      #expect(today < new.start)
    }
  }

  @Test("As the data's own today comes near, the demo is the data itself")
  func itsOwnDay() {
    #expect(read.shifted(toPlanYear: 2027, today: day("2026-11-22")) == read)
  }
}
