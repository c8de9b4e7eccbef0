import PlannerDomain
import Testing

@Suite struct ClockTimeTests {
  @Test(
    arguments: [
      ("9", "09:00"), ("09", "09:00"), ("9.30", "09:30"), ("9:05", "09:05"), ("0930", "09:30"),
      ("930", "09:30"), ("00:00", "00:00"), ("23.59", "23:59"),
    ])
  func `A time is read as people write it`(written: String, shown: String) {
    #expect(ClockTime(written: written)?.description == shown)
  }

  @Test(
    arguments: [
      "", "24:00", "9:60", "9:3", "9.300", "9,30", "kl. 9", "-1", "9:", ":30", "12345", "٩",
    ])
  func `Anything else is not a time`(written: String) {
    #expect(ClockTime(written: written) == nil)
  }

  @Test func `Hours end after they begin, also when they are decoded`() throws {
    let nine = try #require(ClockTime(minutes: 540))
    let ten = try #require(ClockTime(minutes: 600))
    #expect(CourseHours(from: nine, until: ten)?.from == nine)
    #expect(CourseHours(from: ten, until: nine) == nil)
    #expect(CourseHours(from: nine, until: nine) == nil)
    #expect(ClockTime(minutes: 1440) == nil && ClockTime(minutes: -1) == nil)
  }
}
