import PlannerDomain
import Testing

@Suite struct ISOWeekTests {
  @Test(
    "A day lies in the week that Danish calendars show",
    arguments: [
      ("2026-12-31", 2026, 53), ("2027-01-01", 2026, 53), ("2027-01-03", 2026, 53),
      ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1), ("2024-12-29", 2024, 52),
      ("2021-01-01", 2020, 53), ("2023-01-01", 2022, 52), ("2026-08-01", 2026, 31),
      ("2020-12-31", 2020, 53), ("2016-01-03", 2015, 53), ("2018-12-31", 2019, 1),
    ])
  func weekOfDay(text: String, year: Int, number: Int) throws {
    let date = try #require(CivilDate(text))
    let week = ISOWeek(containing: date)
    #expect(week == ISOWeek(year: year, number: number))
    #expect(week.monday <= date && date <= week.sunday)
    #expect(week.monday.weekday == .monday && week.sunday.weekday == .sunday)
  }

  @Test(
    "Years have 52 or 53 weeks",
    arguments: [(2015, 53), (2020, 53), (2024, 52), (2025, 52), (2026, 53), (2027, 52)])
  func weeksInYear(year: Int, weeks: Int) {
    #expect(ISOWeek.count(in: year) == weeks)
    #expect(ISOWeek(year: year, number: weeks) != nil)
    #expect(ISOWeek(year: year, number: weeks + 1) == nil)
    #expect(ISOWeek(year: year, number: 0) == nil)
  }

  @Test("Adding weeks crosses the year by its own last week")
  func addingWeeks() throws {
    let last = try #require(ISOWeek(year: 2026, number: 53))
    #expect(last.adding(weeks: 1) == ISOWeek(year: 2027, number: 1))
    #expect(last.adding(weeks: -53) == ISOWeek(year: 2025, number: 52))
    #expect(last < last.adding(weeks: 1))
  }

  @Test("Every week from 1990 to 2060 is seven days and follows the one before")
  func allWeeks() throws {
    var monday: CivilDate = "1990-01-01"
    let end: CivilDate = "2060-01-01"
    var week = ISOWeek(containing: monday)
    var failures: [CivilDate] = []
    while monday < end {
      for offset in 0..<7 where ISOWeek(containing: monday.adding(days: offset)) != week {
        failures.append(monday.adding(days: offset))
      }
      let next = week.adding(weeks: 1)
      if !(week < next) || next.monday != monday.adding(days: 7) { failures.append(monday) }
      (monday, week) = (next.monday, next)
    }
    #expect(failures == [])
  }
}
