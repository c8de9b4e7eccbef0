import PlannerDomain
import PlannerExchange
import Testing

@Suite struct TimedCalendarTests {
  private static let stamp = CalendarStamp(
    made: "2026-11-22T08:00:00Z", changed: "2026-11-20T09:30:00Z", sequence: 17)

  private func hours(_ from: String, _ until: String) throws -> CourseHours {
    let begin = try #require(ClockTime(written: from))
    let end = try #require(ClockTime(written: until))
    return try #require(CourseHours(from: begin, until: end))
  }

  private func lines(
    _ hours: CourseHours?, last: String = "2027-03-10", _ method: CalendarText.Method = .publish
  ) throws -> [String] {
    let event = CalendarEvent(
      uid: "x@planner",
      days: try #require(Period(from: day("2027-03-08"), to: day(last))), hours: hours,
      title: "Kursus")
    let bytes = CalendarText(named: "Plan", Self.stamp, method).bytes(of: [event])
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test("Course days at hours are one event that comes again each day, by Danish clocks")
  func severalDays() throws {
    let lines = try lines(hours("9", "15.30"))
    #expect(lines.contains("DTSTART;TZID=Europe/Copenhagen:20270308T090000"))
    #expect(lines.contains("DTEND;TZID=Europe/Copenhagen:20270308T153000"))
    #expect(lines.contains("RRULE:FREQ=DAILY;COUNT=3"))
    #expect(!lines.contains { $0.hasPrefix("DTSTART;VALUE=DATE") })
  }

  @Test("A single day does not come again, and whole days need no time zone")
  func singleDay() throws {
    let single = try lines(hours("9", "12"), last: "2027-03-08")
    #expect(!single.contains { $0.hasPrefix("RRULE:FREQ=DAILY") })
    #expect(single.contains("BEGIN:VTIMEZONE"))
    #expect(try !lines(nil).contains("BEGIN:VTIMEZONE"))
  }

  @Test("The time zone goes before the events and tells both turns of the clocks")
  func zone() throws {
    let lines = try lines(hours("9", "12"))
    let zone = try #require(lines.firstIndex(of: "BEGIN:VTIMEZONE"))
    let event = try #require(lines.firstIndex(of: "BEGIN:VEVENT"))
    #expect(zone < event)
    #expect(
      Array(lines[zone..<event]) == [
        "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen", "BEGIN:DAYLIGHT", "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "TZNAME:CET", "END:STANDARD", "END:VTIMEZONE",
      ])
  }

  @Test("A calendar of cancellations says so, and all in it is cancelled")
  func cancellations() throws {
    let lines = try lines(hours("9", "12"), .cancel)
    #expect(lines.contains("METHOD:CANCEL") && lines.contains("STATUS:CANCELLED"))
    #expect(lines.contains("SEQUENCE:17") && lines.contains("UID:x@planner"))
  }

  @Test("A session keeps its event's name when its hours become known")
  func sameName() throws {
    func names(_ hours: CourseHours?) throws -> [String] {
      let entries = SmallFolder.entries.map { entry in
        guard case .session(var session) = entry else { return entry }
        session.hours = hours
        return .session(session)
      }
      let period = try #require(Period(from: day("2026-01-01"), to: day("2027-12-31")))
      return PlanCalendar(of: .everyone, in: Municipality(entries: entries), words: PlainWords())
        .events(in: period, on: day("2026-11-22")).map(\.uid).sorted()
    }
    #expect(try names(nil) == names(hours("9", "15")))
  }

  @Test("Hours are read and written in columns of their own, both or none, in order")
  func columns() throws {
    func read(_ starts: String, _ ends: String) -> ImportedPlan {
      let table = """
        id;offering;days;capacity;starts;ends
        ny;\(offering);2027-03-08;9;\(starts);\(ends)

        """
      return PlanFolder(files: ["sessions.csv": Array(table.utf8)])
        .read(beside: Municipality(entries: SmallFolder.entries))
    }
    let plan = read("9.00", "15:30")
    guard case .session(let session)? = plan.entries.first else {
      Issue.record("\(plan.problems)")
      return
    }
    #expect(try session.hours == hours("9", "15.30"))
    #expect(read("", "").problems == [])
    #expect(read("9", "").problems.map(\.allowed) == [.clockTime])
    #expect(read("", "9").problems.map(\.field) == ["starts"])
    #expect(read("15", "9").problems.map(\.allowed) == [.laterThan("starts")])
    #expect(read("x", "9").problems.map(\.found) == ["x"])
  }

  private var offering: String {
    SmallFolder.entries.compactMap { entry in
      if case .offering(let offering) = entry, offering.forms.contains(.open) {
        offering.id.rawValue
      } else {
        nil
      }
    }.first ?? ""
  }
}
