import PlannerDomain
import Testing

@Suite struct CivilDateTests {
  @Test(
    "February has 29 days in leap years only",
    arguments: [
      (2024, 29), (2026, 28), (2000, 29), (1900, 28), (2100, 28), (2400, 29),
    ])
  func leapYears(year: Int, days: Int) {
    #expect(CivilDate.daysIn(month: 2, of: year) == days)
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == (days == 29))
  }

  @Test("Every day from 1500 to 2500 comes back from its parts, one day after the last")
  func roundTrip() throws {
    let first = try #require(CivilDate(year: 1500, month: 1, day: 1))
    let last = try #require(CivilDate(year: 2500, month: 12, day: 31))
    var failures: [CivilDate] = []
    var previous = first.adding(days: -1).parts
    for number in first.dayNumber...last.dayNumber {
      let date = CivilDate(dayNumber: number)
      let (year, month, day) = date.parts
      let follows =
        (year, month, day) > previous
        && (day == previous.day + 1 || (day == 1 && month == previous.month % 12 + 1))
      if CivilDate(year: year, month: month, day: day) != date || !follows {
        failures.append(date)
      }
      previous = date.parts
    }
    #expect(failures == [])
  }

  @Test(
    "Day numbers and weekdays agree with the calendar",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
      ("2000-02-29", 11_016, .tuesday), ("2026-08-01", 20_666, .saturday),
      ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ])
  func knownDays(text: String, number: Int, weekday: Weekday) throws {
    let date = try #require(CivilDate(text))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test(
    "Adding months keeps the day or takes the month's last",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-01-31", 3, "2026-04-30"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-02-29", 48, "2028-02-29"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -1, "2025-12-15"), ("2026-12-01", 1, "2027-01-01"),
      ("2026-05-17", 0, "2026-05-17"), ("2026-01-15", -25, "2023-12-15"),
    ])
  func addingMonths(from: String, months: Int, to: String) throws {
    let date = try #require(CivilDate(from))
    #expect(date.adding(months: months).description == to)
  }

  @Test("Days between two days are negative backwards")
  func daysUntil() {
    let christmas: CivilDate = "2026-12-24"
    #expect(christmas.days(until: "2027-01-01") == 8)
    #expect(christmas.days(until: "2026-12-01") == -23)
    #expect(christmas.adding(days: 8) == "2027-01-01")
  }

  @Test(
    "Only an existing day written in full is read",
    arguments: [
      "", "2026-2-03", "2026-02-30", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
      " 2026-01-01", "2026-01-01 ", "2026/01/01", "20260101", "26-01-01", "+026-01-01",
      "-026-01-01", "2026-01-1a", "01-01-2026", "２026-01-0", "2026-01-01T00:00",
    ])
  func refusedText(text: String) {
    #expect(CivilDate(text) == nil)
  }
}
