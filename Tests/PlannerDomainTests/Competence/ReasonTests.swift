import PlannerDomain
import Testing

@Suite struct ReasonTests {
  private let small = Municipality.small
  private let both = changed(Offering.icsDeep) { $0.develops["abuse"] = .can }

  @Test("The gap one came from is the reason, and else the most pressing that is lifted")
  func gaps() {
    #expect(small.reason(for: "anna", taking: both, closing: "abuse", on: .today) == .gap("abuse"))
    #expect(small.reason(for: "anna", taking: both, on: .today) == .gap("ics"))
    #expect(
      small.reason(for: "anna", taking: .abuseMorning, closing: "ics", on: .today) == .gap("abuse"))
  }

  @Test("What lifts no gap is the leader's decision")
  func none() {
    #expect(small.reason(for: "anna", taking: .lawAfternoon, on: .today) == .leadersDecision)
    #expect(small.reason(for: "x", taking: both, on: .today) == .leadersDecision)
  }
}

@Suite struct ComingSessionTests {
  @Test("Sessions that are on and have not begun are coming, the next first")
  func coming() throws {
    let municipality = try Municipality.small.after(
      .enter(
        .session(
          CourseSession(
            id: "first", offering: "ics-deep", days: ["2026-09-20", "2026-09-22"], capacity: 9))))
    func ids(_ day: CivilDate) -> [Identifier<CourseSession>] {
      municipality.comingSessions(of: "ics-deep", on: day).map(\.id)
    }
    #expect(ids("2026-09-20") == ["first", "deep-open", "deep-own"])
    #expect(ids("2026-09-21") == ["deep-open", "deep-own"])
    #expect(ids("2026-11-10") == [])
  }
}
