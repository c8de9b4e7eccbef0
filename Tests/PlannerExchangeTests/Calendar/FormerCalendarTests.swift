import PlannerDomain
import PlannerExchange
import Testing

/// What an earlier calendar told is taken away by a later one.
@Suite struct FormerCalendarTests {
  private func events(
    _ scope: PlanCalendar.Scope, _ entries: [Entry], earlier: [EntryKey: [Entry]] = [:]
  ) throws -> [CalendarEvent] {
    let years = try #require(Period(from: day("2026-01-01"), to: day("2028-12-31")))
    return PlanCalendar(
      of: scope, in: Municipality(entries: entries), words: PlainWords(), earlier: earlier
    ).events(in: years, on: day("2026-11-22"))
  }

  private var session: CourseSession {
    get throws {
      try #require(Municipality(entries: SmallFolder.entries).sessions["s1"])
    }
  }

  private func with(_ session: CourseSession) -> [Entry] {
    SmallFolder.entries.map { $0.key == .session("s1") ? .session(session) : $0 }
  }

  @Test("Course days that a session had once are cancelled where it has fewer now")
  func fewerDays() throws {
    let old = try session
    var new = old
    new.days = Array(old.days.prefix(2))
    new.enrolmentDeadline = nil
    for (scope, uid) in [
      (PlanCalendar.Scope.everyone, "session-s1"), (.person("e2"), "assignment-a1"),
    ] {
      let found = try events(scope, with(new), earlier: [.session("s1"): [.session(old)]])
      let gone = try #require(found.first { $0.uid == "\(uid)-2@planner" })
      #expect(gone.status == .cancelled && gone.days.first == day("2027-04-12"))
      #expect(found.contains { $0.uid == "\(uid)-deadline@planner" && $0.status == .cancelled })
      #expect(found.contains { $0.uid == "\(uid)-1@planner" && $0.status != .cancelled })
      #expect(Set(found.map(\.uid)).count == found.count)
    }
  }

  @Test("A session that a team's people have left, or that is gone, is cancelled in its calendar")
  func leftSession() throws {
    let all = Municipality(entries: SmallFolder.entries)
    let old = try #require(all.assignments["a1"])
    var new = old
    new.session = nil
    // Nothing that the team has ordered.
    var open = try session
    open.requisition = nil
    let entries = with(open).map { $0.key == .assignment("a1") ? .assignment(new) : $0 }
    let earlier: [EntryKey: [Entry]] = [.assignment("a1"): [.assignment(old)]]
    let left = try events(.team("modtagelse"), entries, earlier: earlier)
      .filter { $0.uid.hasPrefix("session-s1-") }
    #expect(left.count == 3 && left.allSatisfy { $0.status == .cancelled })
    let own = try events(.person("e2"), entries, earlier: earlier)
      .filter { $0.uid.hasPrefix("assignment-a1-") }
    #expect(own.count == 3 && own.allSatisfy { $0.status == .cancelled })

    let without = entries.filter { $0.key != .session("s1") }
    let gone = try events(
      .everyone, without, earlier: earlier.merging([.session("s1"): [.session(session)]]) { $1 })
    #expect(gone.filter { $0.uid.hasPrefix("session-s1-") }.count == 3)
  }

  @Test("A duty that is done is taken away, and said to be done")
  func doneDuty() throws {
    let open = try events(.everyone, SmallFolder.entries)
    #expect(open.contains { $0.uid == "item-ia1-2@planner" && $0.status == .confirmed })
    let entries = SmallFolder.entries.map { entry -> Entry in
      guard case .agreement(var agreement) = entry, agreement.id == "ia1" else { return entry }
      agreement.events.append(DutyEvent(2, .done, on: day("2026-11-21"), by: "Bo"))
      return .agreement(agreement)
    }
    let done = try #require(
      try events(.everyone, entries).first { $0.uid == "item-ia1-2@planner" })
    #expect(done.status == .cancelled && done.title.hasPrefix("gjort "))
    #expect(try Set(events(.everyone, entries).map(\.uid)).isSuperset(of: open.map(\.uid)))
  }
}
