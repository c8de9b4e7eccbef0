import PlannerDomain
import PlannerExchange
import Testing

@Suite struct CalendarTests {
  private static let stamp = CalendarStamp(
    made: "2026-11-22T08:00:00Z", changed: "2026-11-20T09:30:00Z", sequence: 17)
  private static let year = Period(from: day("2026-01-01"), to: day("2027-12-31"))

  private func events(
    _ scope: PlanCalendar.Scope, _ entries: [Entry] = SmallFolder.entries
  ) throws -> [CalendarEvent] {
    try PlanCalendar(of: scope, in: Municipality(entries: entries), words: PlainWords())
      .events(in: #require(Self.year), on: day("2026-11-22"))
      .sorted { ($0.days.first, $0.uid) < ($1.days.first, $1.uid) }
  }

  private func event(_ title: String, _ first: String, _ last: String? = nil) throws
    -> CalendarEvent
  {
    try CalendarEvent(
      uid: "x@planner", days: #require(Period(from: day(first), to: day(last ?? first))),
      title: title)
  }

  private func text(_ events: [CalendarEvent]) -> String {
    String(decoding: CalendarText(named: "Plan", Self.stamp).bytes(of: events), as: UTF8.self)
  }

  @Test("An event is written on whole days with the day after the last as its end, and CRLF")
  func wholeEvent() throws {
    var event = try event("Kursus", "2027-03-08", "2027-03-09")
    event.details = "To\nlinjer"
    event.place = "Vejle"
    event.takesTime = true
    #expect(
      text([event])
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//planner//planner//DA
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Plan
        BEGIN:VEVENT
        UID:x@planner
        DTSTAMP:20261122T080000Z
        LAST-MODIFIED:20261120T093000Z
        SEQUENCE:17
        DTSTART;VALUE=DATE:20270308
        DTEND;VALUE=DATE:20270310
        SUMMARY:Kursus
        DESCRIPTION:To\\nlinjer
        LOCATION:Vejle
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test("Commas, semicolons, backslashes and newlines are escaped, and control characters left out")
  func escaping() throws {
    let text = try text([event("a, b; c\\d\ne\u{7}\r", "2027-03-08")])
    #expect(text.contains("\r\nSUMMARY:a\\, b\\; c\\\\d\\ne\r\n"))
  }

  @Test(
    "No line is longer than 75 bytes, no letter is split, and unfolding gives the text back",
    arguments: ["æøå", "a", "👩‍🏫", "ab\u{301}", "x,"])
  func folding(piece: String) throws {
    for count in [1, 8, 11, 33, 34, 67, 68, 200] {
      let title = String(repeating: piece, count: count)
      let bytes = try CalendarText(named: "Plan", Self.stamp).bytes(of: [event(title, "2027-03-08")]
      )
      let text = String(decoding: bytes, as: UTF8.self)
      for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
        #expect(line.utf8.count <= 75)
        #expect(String(validating: Array(line.utf8), as: UTF8.self) != nil)
      }
      // By bytes: a fold may stand within what is shown as one letter.
      let unfolded = bytes.replacing([0x0D, 0x0A, 0x20] as [UInt8], with: [] as [UInt8])
      #expect(
        String(decoding: unfolded, as: UTF8.self)
          .contains("SUMMARY:" + title.replacing(",", with: "\\,") + "\r\n"))
    }
  }

  @Test("A person's calendar has each stretch of their courses, the deadline and their duties")
  func person() throws {
    let found = try events(.person("e2"))
    #expect(
      found.filter { $0.uid.hasPrefix("assignment-") }.map {
        "\($0.uid) \($0.days.first)..\($0.days.last) \($0.title) \($0.status.rawValue)"
      } == [
        "assignment-a1-deadline@planner 2027-02-01..2027-02-01 frist Samtale II TENTATIVE",
        "assignment-a1-1@planner 2027-03-08..2027-03-09 Samtale II TENTATIVE",
        "assignment-a1-2@planner 2027-04-12..2027-04-12 Samtale II TENTATIVE",
      ])
    #expect(found.contains { $0.uid == "item-ia1-2@planner" && $0.days.first == day("2027-05-08") })
    #expect(found.filter(\.takesTime).allSatisfy { $0.title == "Samtale II" })
    // The leader follows the goal up, not the participant.
    #expect(!found.contains { $0.uid == "goal-om1@planner" })
    #expect(try events(.person("e1")).contains { $0.uid == "goal-om1@planner" })
  }

  @Test("A team's calendar names who takes part; another team's has nothing of it")
  func team() throws {
    let found = try events(.team("modtagelse"))
    let course = try #require(found.first { $0.uid == "session-s1-1@planner" })
    #expect(course.details == "UC X\ndeltager Bo Æbelø")
    #expect(course.place == "Vejle")
    #expect(course.status == .confirmed)
    let other = Entry.team(Team(id: "unge", name: "Unge", function: .delivery, area: .general))
    #expect(try events(.team("unge"), SmallFolder.entries + [other]).isEmpty)
    #expect(
      try Set(events(.everyone).map(\.uid)).isSuperset(of: found.map(\.uid)))
  }

  @Test("What is withdrawn or cancelled is told as such under the same name, and takes no time")
  func cancellations() throws {
    let withdrawn = SmallFolder.entries.map { entry -> Entry in
      guard case .assignment(var assignment) = entry, assignment.id == "a1" else { return entry }
      assignment.history.append(.init(.withdrawn, on: day("2026-11-21")))
      return .assignment(assignment)
    }
    let own = try events(.person("e2"), withdrawn).filter { $0.uid.hasPrefix("assignment-") }
    #expect(own.count == 3)
    #expect(own.allSatisfy { $0.status == .cancelled && !$0.takesTime })
    #expect(own.last?.title == "aflyst Samtale II")

    let cancelled = SmallFolder.entries.map { entry -> Entry in
      guard case .session(var session) = entry else { return entry }
      session.state = .cancelled
      return .session(session)
    }
    for scope in [PlanCalendar.Scope.everyone, .team("modtagelse"), .person("e2")] {
      let courses = try events(scope, cancelled).filter { $0.title.contains("Samtale II") }
      #expect(!courses.isEmpty)
      #expect(courses.allSatisfy { $0.status == .cancelled })
    }
  }

  @Test("What was agreed and is given up is told as cancelled under the same name")
  func givenUp() throws {
    let lapsed = SmallFolder.entries.map { entry -> Entry in
      guard case .agreement(var agreement) = entry, agreement.id == "ia1" else { return entry }
      agreement.history.append(.init(.lapsed, on: day("2026-11-21"), because: .givenUp))
      return .agreement(agreement)
    }
    let found = try events(.everyone, lapsed).filter { $0.status == .cancelled }
    // The first item was done before, and the agreement signed.
    #expect(
      Set(found.filter { $0.title.hasPrefix("aflyst ") }.map(\.uid))
        == ["item-ia1-2@planner", "goal-om1@planner"])
  }

  @Test("A moved session keeps its events' names, and a period leaves out what lies outside it")
  func movedAndOutside() throws {
    let moved = SmallFolder.entries.map { entry -> Entry in
      guard case .session(var session) = entry else { return entry }
      session.days = session.days.map { $0.adding(days: 14) }
      return .session(session)
    }
    let names = try events(.everyone).map(\.uid).filter { $0.hasPrefix("session-") }
    let after = try events(.everyone, moved)
    #expect(Set(after.map(\.uid)).isSuperset(of: names))
    let march = try #require(Period(from: day("2027-03-09"), to: day("2027-03-09")))
    let inMarch = PlanCalendar(
      of: .everyone, in: Municipality(entries: SmallFolder.entries), words: PlainWords()
    ).events(in: march, on: day("2026-11-22"))
    #expect(inMarch.map(\.uid) == ["session-s1-1@planner"])
  }
}

struct PlainWords: CalendarWords {
  func deadline(_ course: String) -> String { "frist \(course)" }
  func cancelled(_ title: String) -> String { "aflyst \(title)" }
  func done(_ title: String) -> String { "gjort \(title)" }
  func participants(_ names: [String]) -> String { "deltager " + names.joined(separator: ",") }
  func standing(_ state: AssignmentState) -> String { state.rawValue }
  func title(of duty: DueDuty) -> String { "opgave" }
  func details(of duty: DueDuty) -> String { "" }
}
