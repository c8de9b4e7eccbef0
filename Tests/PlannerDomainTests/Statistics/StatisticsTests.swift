import PlannerDomain
import Testing

/// What the small municipality's people took part in, counted by hand.
///
/// Anna and Bo went to the open course of three days, Bo also to the one ordered for the team, which
/// Clara was paid for and missed; Ditte, who leads, completed the basic course. Erik is enrolled.
@Suite struct StatisticsTests {
  static let municipality = Municipality(
    entries: Municipality.smallEntries + [
      .assignment(.at(.attended, .anna, .deepOpen)),
      .assignment(.at(.partlyAttended, .bo, .deepOpen)),
      .assignment(.at(.completed, .bo, .deepOwn)),
      .assignment(.at(.absent, .clara, .deepOwn)),
      .assignment(.at(.completed, .ditte, .basicEarly)),
      .assignment(.at(.enrolled, .erik, .morning)),
      .rating(
        TransferRating(
          id: "r1", assignment: .of(.anna, .deepOpen), rater: .leader, moment: .end, used: .some,
          shared: .less, barriers: [.noTime, .alone], date: "2026-10-10")),
      .rating(
        TransferRating(
          id: "r2", assignment: .of(.anna, .deepOpen), rater: .participant, moment: .end,
          used: .notAtAll, shared: .high, barriers: [.noTime], enoughTheory: .some,
          enoughPractice: .less, date: "2026-12-01")),
    ])

  private func facts(_ scope: StatisticsScope = StatisticsScope()) -> EducationFacts {
    EducationFacts(of: Self.municipality, within: scope)
  }

  private func statistics(_ scope: StatisticsScope = StatisticsScope()) -> Statistics {
    Statistics(of: facts(scope))
  }

  private func row(_ topic: StatisticTopic, _ traits: Trait...) throws -> StatisticRow {
    try #require(
      statistics().tables(of: topic).flatMap(\.rows).first { $0.traits == traits })
  }

  @Test("Those who attended count, and an offering counts once in each form")
  func counts() {
    let statistics = statistics()
    #expect(statistics.count(.offerings) == 3)
    #expect(statistics.count(.participants) == 4)
    #expect(statistics.count(.ratings) == 2)
    #expect(statistics.count(.municipalities) == 1)
  }

  @Test("Each trait is counted by itself and together with another")
  func traits() {
    let statistics = statistics()
    #expect(statistics.count(.offerings, .form(.open)) == 2)
    #expect(statistics.count(.offerings, .kind(.course)) == 3)
    #expect(statistics.count(.offerings, .kind(.course), and: .form(.requisitioned)) == 1)
    #expect(statistics.count(.participants, .catalogue(.inside)) == 1)
    #expect(statistics.count(.participants, .length(.upToFourAndAHalfDays)) == 3)
    #expect(statistics.count(.offerings, .provider(.universityCollege)) == 2)
    #expect(statistics.count(.offerings, .audience(.middleManager)) == 2)
    #expect(statistics.count(.offerings, .audience(.middleManager), and: .theme(.ics)) == 2)
  }

  @Test("A municipality's own theme counts under the survey's")
  func ownTheme() throws {
    let row = try row(.themes, .theme(.childrensReform))
    #expect((row.count, row.of) == (2, 3))
  }

  @Test("Participants are told by their own role, whomever the education is meant for")
  func participantGroups() {
    let statistics = statistics()
    #expect(statistics.count(.participants, .participants(.caseworker)) == 3)
    #expect(statistics.count(.participants, .participants(.middleManager)) == 1)
    #expect(
      statistics.count(.participants, .participants(.middleManager), and: .catalogue(.inside))
        == 1)
    #expect(statistics.count(.offerings, .participants(.caseworker)) == 2)
  }

  @Test("It counts on the last course day")
  func period() {
    func count(_ first: CivilDate, _ last: CivilDate) -> Int {
      statistics(StatisticsScope(period: Period(from: first, to: last))).count(.participants)
    }
    #expect(count("2026-09-07", "2026-09-07") == 1)
    #expect(count("2026-09-21", "2026-10-04") == 0)
    #expect(count("2026-10-05", "2026-10-05") == 2)
    #expect(count("2026-10-06", "2026-12-31") == 1)
  }

  @Test("Without a dated run it counts on the day when it was recorded")
  func undated() {
    let assignment = Assignment(
      id: "old", employee: "anna", offering: "diploma-1", year: 2026, reason: .ownWish,
      history: [
        .init(.approved, on: "2026-01-10"), .init(.enrolled, on: "2026-01-11"),
        .init(.attended, on: "2026-03-01"), .init(.completed, on: "2026-06-01"),
      ])
    let municipality = Municipality(
      entries: Municipality.smallEntries + [.assignment(assignment)])
    func count(_ day: CivilDate) -> Int {
      EducationFacts(
        of: municipality, within: StatisticsScope(period: Period(from: day, to: day))
      ).uses.count
    }
    #expect(count("2026-03-01") == 1)
    #expect(count("2026-06-01") == 0)
  }

  @Test("A team's, or a target group's, are those of its people alone")
  func scope() {
    #expect(statistics(StatisticsScope(team: "north")).count(.participants) == 4)
    #expect(statistics(StatisticsScope(team: "south")).count(.offerings) == 0)
    let leaders = statistics(StatisticsScope(targetGroup: .middleManager))
    #expect(leaders.count(.offerings) == 1)
    #expect(leaders.count(.ratings) == 0)
  }

  @Test("Ratings count when they were given, by what was rated")
  func ratings() throws {
    let used = try row(.transferFromCourses, .used(.high), .used(.some))
    #expect((used.count, used.of) == (1, 2))
    let barrier = try row(.barriersAfterCourses, .barrier(.noTime))
    #expect((barrier.count, barrier.of) == (2, 2))
    #expect(try row(.transferFromDegrees, .used(.high), .used(.some)).of == 0)
    let october = StatisticsScope(period: Period(from: "2026-10-01", to: "2026-10-31"))
    #expect(statistics(october).count(.ratings) == 1)
  }

  @Test("How theory and practice fit is a share of the ratings that say so")
  func match() throws {
    let theory = try row(.matchOfCourses, .enoughTheory(.high), .enoughTheory(.some))
    #expect((theory.count, theory.of) == (1, 1))
    let practice = try row(.matchOfCourses, .enoughPractice(.high), .enoughPractice(.some))
    #expect((practice.count, practice.of) == (0, 1))
    #expect(try row(.matchOfCourses, .enoughPractice(.less)).count == 1)
    #expect(facts().offerings(behind: theory, of: .ratings) == ["ics-deep"])
    #expect(try row(.matchOfDegrees, .enoughTheory(.high), .enoughTheory(.some)).of == 0)
  }

  @Test("What had a subsidy is counted by form")
  func subsidies() throws {
    let rows = statistics().tables(of: .subsidies)[0].rows
    #expect(rows.map(\.count) == [1, 1])
    #expect(rows.map(\.of) == [2, 1])
    #expect(
      rows.map(\.survey) == [
        SurveyFigure(.share(840, .exact), .figure(37), n: 44, of: .answers),
        SurveyFigure(.share(710, .exact), .figure(37), n: 44, of: .answers),
      ])
  }

  @Test("Behind a row are the offerings that it counts")
  func behind() throws {
    let facts = facts()
    let open = try row(.forms, .form(.open))
    #expect(facts.offerings(behind: open, of: .offerings) == ["ics-basic", "ics-deep"])
    let leaders = try row(.participantGroups, .participants(.middleManager))
    #expect(facts.offerings(behind: leaders, of: .participants) == ["ics-basic"])
    let barrier = try row(.barriersAfterCourses, .barrier(.alone))
    #expect(facts.offerings(behind: barrier, of: .ratings) == ["ics-deep"])
  }

  @Test("A share of fewer than five is none")
  func smallNumbers() {
    func row(_ count: Int, of: Int) -> StatisticRow {
      StatisticRow(traits: [], among: [], count: count, of: of)
    }
    #expect(row(2, of: 4).percent == nil)
    #expect(row(2, of: 5).percent == 40)
    #expect(row(0, of: 0).percent == nil)
  }

  @Test("Municipalities add up")
  func sum() {
    var sum = Statistics()
    sum += statistics()
    #expect(sum == statistics())
    sum += statistics()
    #expect(sum.count(.offerings, .form(.open), and: .catalogue(.inside)) == 2)
    #expect(sum.count(.participants) == 8)
    #expect(sum.count(.municipalities, .catalogue(.inside)) == 2)
    #expect(sum.count(.municipalities, .step(.diploma)) == 0)
  }

  @Test("The facts tell a priority group as the plan itself does")
  func priority() throws {
    let period = try #require(Period(year: 2026))
    let facts = PriorityFacts(from: statistics(), hasAdoptedStrategy: true)
    #expect(
      facts
        == PriorityFacts(of: Self.municipality, during: period, hasAdoptedStrategy: true))
    #expect(facts.courseBands == [.upToOneDay, .upToFourAndAHalfDays])
    #expect(facts.targetGroups == [.caseworker, .middleManager])
  }
}
