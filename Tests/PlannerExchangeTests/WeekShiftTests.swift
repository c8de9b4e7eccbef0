import PlannerDomain
import PlannerExchange
import Testing

@Suite struct WeekShiftTests {
  @Test("Every day of the plan year keeps its weekday and week number", arguments: 2020...2040)
  func weekdaysAndWeeks(target: Int) throws {
    let shift = try #require(WeekShift(from: 2027, to: target))
    let first = try #require(ISOWeek(year: 2027, number: 1)).monday
    for offset in 0..<(52 * 7) {
      let date = first.adding(days: offset)
      let moved = shift(date)
      #expect(moved.weekday == date.weekday)
      #expect(ISOWeek(containing: moved).year == target)
      #expect(ISOWeek(containing: moved).number == ISOWeek(containing: date).number)
    }
  }

  @Test(
    "The shift is counted in whole weeks between the years' first weeks",
    arguments: [
      (2027, 2028, 52, 1), (2026, 2027, 53, 1), (2027, 2027, 0, 0), (2027, 2025, -105, -2),
    ])
  func weeks(from: Int, to: Int, weeks: Int, years: Int) throws {
    let shift = try #require(WeekShift(from: from, to: to))
    #expect(shift.weeks == weeks)
    #expect(shift.years == years)
  }

  @Test("A year that the calendar does not have gives no shift", arguments: [0, -1, 9999, Int.max])
  func impossibleYears(year: Int) {
    #expect(WeekShift(from: 2027, to: year) == nil)
    #expect(WeekShift(from: year, to: 2027) == nil)
  }

  @Test("Every date in the plan moves, and nothing else but the plan years")
  func wholePlan() throws {
    let plan = SmallFolder.folder().read()
    let moved = try #require(plan.shifted(toPlanYear: 2028))
    #expect(moved.planYear == 2028)

    var session = SmallFolder.session
    session.days = [day("2028-03-06"), day("2028-03-07"), day("2028-04-10")]
    session.enrolmentDeadline = day("2028-01-31")
    session.freeUntil = day("2028-02-20")
    session.lateFees = [
      .init(from: day("2028-02-21"), percent: 50), .init(from: day("2028-02-28"), percent: 100),
    ]
    var leader = SmallFolder.employees[0]
    leader.hired = day("2020-07-30")
    var employee = SmallFolder.employees[1]
    employee.hired = day("2027-01-31")
    employee.left = day("2028-12-29")
    var ended = SmallFolder.records[0]
    ended.date = day("2027-02-28")
    ended.ended = day("2027-08-31")
    var record = SmallFolder.records[1]
    record.date = day("2027-08-31")
    record.validUntil = day("2030-08-31")
    var course = SmallFolder.offerings[1]
    course.contentReviewed = day("2027-05-03")
    var module = SmallFolder.offerings[2]
    module.subsidies[0].from = day("2027-12-31")
    module.subsidies[0].until = day("2028-12-29")
    var assignments = SmallFolder.assignments
    for index in assignments.indices { assignments[index].year += 1 }
    assignments[0].history = [
      .init(.proposed, on: day("2027-11-01")), .init(.approved, on: day("2027-11-15")),
      .init(.waitlisted, on: day("2027-11-16")),
    ]
    assignments[1].history = [.init(.wished, on: day("2027-09-30"))]
    assignments[2].history = [.init(.wished, on: day("2027-10-01"), note: "lyst")]
    assignments[3].history = [.init(.proposed, on: day("2027-03-01"))]

    var expected: [EntryKey: Entry] = [:]
    for entry in [
      .session(session), .employee(leader), .employee(employee), .record(ended), .record(record),
      .offering(course), .offering(module),
    ] + assignments.map(Entry.assignment) + Self.agreementsAYearLater
      + Self.strategiesAYearLater
    {
      expected[entry.key] = entry
    }
    expected[.budget(Budget.ID(team: "modtagelse", year: 2027))] =
      .budget(Budget(team: "modtagelse", year: 2028, frame: .kroner(85_000)))
    let expectedEntries = plan.entries.map { expected[$0.key] ?? $0 }
    #expect(moved.entries == expectedEntries)
  }

  /// What the folder says about agreements, 52 weeks later.
  private static var agreementsAYearLater: [Entry] {
    func later(_ date: CivilDate) -> CivilDate { date.adding(days: 364) }
    var agreement = SmallFolder.agreement
    agreement.terms.items[1].due = .fixed(day("2028-04-29"))
    agreement.events[1].what = .rescheduled(to: day("2028-05-06"))
    var lapsed = SmallFolder.lapsedAgreement
    var goal = SmallFolder.goal
    var rating = SmallFolder.rating
    var dismissal = SmallFolder.dismissal
    for index in agreement.signatures.indices {
      agreement.signatures[index].date = later(agreement.signatures[index].date)
    }
    for version in agreement.versions.indices {
      for index in agreement.versions[version].signatures.indices {
        let date = agreement.versions[version].signatures[index].date
        agreement.versions[version].signatures[index].date = later(date)
      }
    }
    for index in agreement.events.indices {
      agreement.events[index].date = later(agreement.events[index].date)
    }
    for index in agreement.history.indices {
      agreement.history[index].date = later(agreement.history[index].date)
    }
    for index in lapsed.history.indices {
      lapsed.history[index].date = later(lapsed.history[index].date)
    }
    for index in goal.history.indices { goal.history[index].date = later(goal.history[index].date) }
    rating.date = later(rating.date)
    dismissal.date = later(dismissal.date)
    return [
      .agreement(agreement), .agreement(lapsed), .adviceDismissal(dismissal), .followUpGoal(goal),
      .rating(rating),
    ]
  }

  /// A strategy's years are the next ones; what happened lies 52 weeks later.
  private static var strategiesAYearLater: [Entry] {
    [SmallFolder.strategy, SmallFolder.teamStrategy].map { strategy in
      var strategy = strategy
      strategy.terms = aYearLater(strategy.terms)
      strategy.versions = strategy.versions.map(aYearLater)
      for index in strategy.history.indices {
        strategy.history[index].date = strategy.history[index].date.adding(days: 364)
      }
      return .strategy(strategy)
    }
  }

  private static func aYearLater(_ terms: StrategyTerms) -> StrategyTerms {
    func later(_ date: CivilDate) -> CivilDate { date.adding(months: 12) }
    var terms = terms
    terms.period =
      Period(from: later(terms.period.first), to: later(terms.period.last)) ?? terms.period
    for index in terms.goals.indices { terms.goals[index].due = later(terms.goals[index].due) }
    terms.frames = terms.frames.map {
      Budget(team: $0.id.team, year: $0.id.year + 1, frame: $0.frame)
    }
    return terms
  }

  @Test("There and back again is the same plan, and the same year changes nothing")
  func thereAndBack() {
    let plan = SmallFolder.folder().read()
    #expect(plan.shifted(toPlanYear: 2031)?.shifted(toPlanYear: 2027) == plan)
    #expect(plan.shifted(toPlanYear: 2027) == plan)
  }

  @Test("A plan that does not say its year cannot be shifted")
  func noPlanYear() {
    #expect(ImportedPlan().shifted(toPlanYear: 2028) == nil)
  }
}
