import PlannerDomain
import Testing

/// Bo alone of the four caseworkers masters ICS; Erik leaves on 30 September 2026.
@Suite("How a goal stands, is heading, and what it lacks")
struct GoalProgressTests {
  /// The progress of the only goal of a strategy for the whole municipality.
  private func progress(
    _ measure: GoalMeasure, _ audience: GoalAudience = .targetGroup(.caseworker),
    target: Int = 90, due: CivilDate = "2027-12-31", scope: StrategyScope = .municipality,
    in municipality: Municipality, on today: CivilDate = .today
  ) throws -> GoalProgress {
    let strategy = changed(EducationStrategy.whole) {
      $0.terms.scope = scope
      $0.terms.goals = [
        StrategyGoal(
          number: 1, text: "Mål", measure: measure, audience: audience, target: target, due: due)
      ]
    }
    let entered = try municipality.after(.enter(.strategy(strategy)), on: today)
    return try #require(GoalProgress(of: .init("whole", 1), in: entered, on: today))
  }

  private let masterICS = GoalMeasure.coverage(["ics"], level: .masters)

  private func missing(_ progress: GoalProgress) -> [GoalMissing.Subject: GoalMissing.Outlook] {
    Dictionary(uniqueKeysWithValues: progress.missing.map { ($0.subject, $0.outlook) })
  }

  private func expect(
    _ figure: GoalFigure, _ part: Int, of whole: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(figure.part == part, sourceLocation: sourceLocation)
    #expect(figure.whole == whole, sourceLocation: sourceLocation)
  }

  @Test("Coverage counts those employed now, and at the date those who will be")
  func coverage() throws {
    let progress = try progress(masterICS, in: .small)
    expect(progress.now, 1, of: 4)
    #expect(progress.now.value == 25)
    expect(progress.forecast, 1, of: 3)
    #expect(progress.forecast.value == 33)
    #expect(
      missing(progress)
        == [.employee("anna"): .open, .employee("clara"): .open, .employee("erik"): .open])
    #expect(progress.missing.allSatisfy { $0.competences == ["ics"] })
    #expect(progress.standing == .behind)
  }

  @Test("Coverage of a team, a role, or by what the role requires")
  func scopes() throws {
    expect(try progress(masterICS, scope: .team("north"), in: .small).now, 1, of: 3)
    expect(try progress(masterICS, .team("south"), in: .small).now, 0, of: 1)
    expect(try progress(masterICS, .role("team-leader"), in: .small).now, 0, of: 1)
    // The team leader's role requires no ICS, so she is not counted.
    expect(try progress(.coverage(["ics"], level: nil), .everyone, in: .small).now, 1, of: 4)
    expect(
      try progress(.coverage(["ics", "abuse"], level: nil), .everyone, in: .small).now, 0, of: 4)
    expect(
      try progress(masterICS, scope: .department("Børn og Familie"), in: .small).now, 1, of: 4)
    expect(try progress(masterICS, scope: .department("Andet"), in: .small).now, 0, of: 0)
  }

  @Test("What is approved closes a gap in the forecast; what is proposed is a step away")
  func planned() throws {
    let approved = try Municipality.small.after(
      .assign(.plan(.anna, .deepOpen, .approved, note: "Kan følge med")),
      .assign(.plan(.clara, .deepOpen, .proposed, note: "Kan følge med")))
    let progress = try progress(masterICS, in: approved)
    expect(progress.now, 1, of: 4)
    expect(progress.forecast, 2, of: 3)
    #expect(missing(progress)[.employee("anna")] == .planned(.of(.anna, .deepOpen)))
    #expect(
      missing(progress)[.employee("clara")] == .step(.approve(.of(.clara, .deepOpen))))
    let early = try self.progress(masterICS, due: "2026-10-04", in: approved)
    expect(early.forecast, 1, of: 3)
    #expect(
      missing(early)[.employee("anna")] == .step(.moveEarlier(.of(.anna, .deepOpen))))
  }

  @Test("What was attended counts as planned until something is recorded, or a year has gone")
  func awaited() throws {
    let attended = try Municipality.attended()
    let before = try progress(masterICS, in: attended, on: "2026-10-06")
    expect(before.now, 1, of: 3)
    #expect(missing(before)[.employee("anna")] == .planned(.annaDeep))
    let late = try progress(masterICS, in: attended, on: "2027-10-06")
    #expect(missing(late)[.employee("anna")] == .open)
    let seen = try attended.after(
      .recordLevel(
        CompetenceRecord(
          id: "seen", employee: "anna", competence: "ics", level: .can, date: "2026-10-20",
          evidence: .shownInPractice)), on: "2026-10-20")
    #expect(
      missing(try progress(masterICS, in: seen, on: "2026-10-21"))[.employee("anna")] == .open)
  }

  @Test("A level that expires before the date makes the goal slip")
  func slipping() throws {
    let expiring = try Municipality.small.after(
      .correct(
        "bo-ics",
        with: changed(
          CompetenceRecord(
            id: "bo-new", employee: "bo", competence: "ics", level: .masters, date: "2026-08-01",
            evidence: .certificate)
        ) { $0.validUntil = "2026-12-31" }))
    let progress = try progress(masterICS, target: 25, in: expiring)
    expect(progress.now, 1, of: 4)
    expect(progress.forecast, 0, of: 3)
    #expect(progress.standing == .slipping)
    #expect(missing(progress)[.employee("bo")] == .open)
  }

  @Test("Onboarding counts those hired in the period, when their months are up")
  func onboarding() throws {
    let measure = GoalMeasure.onboarding(["ics"], level: nil, months: 6)
    let begun = try progress(measure, in: .small)
    expect(begun.now, 0, of: 0)
    expect(begun.forecast, 0, of: 1)
    #expect(missing(begun) == [.employee("clara"): .open])
    let planned = try Municipality.small.after(
      .assign(.plan(.clara, .deepOpen, .approved, note: "Kan følge med")))
    expect(try progress(measure, in: planned).forecast, 1, of: 1)
    let over = try progress(measure, in: .small, on: "2027-02-01")
    expect(over.now, 0, of: 1)
    #expect(missing(over) == [.employee("clara"): .tooLate])
    let there = try Municipality.small.after(
      .recordLevel(
        CompetenceRecord(
          id: "new", employee: "clara", competence: "ics", level: .masters, date: "2026-08-01",
          evidence: .certificate)))
    expect(try progress(measure, in: there).now, 1, of: 1)
  }

  @Test("Qualification counts a completed degree, or modules of 60 ECTS")
  func qualification() throws {
    let diploma = Offering(
      id: "diploma", title: "Diplom", provider: "via", kind: .diploma, length: .days(60),
      pricePerParticipant: .zero)
    let module = changed(
      Offering(
        id: "half", title: "Halvdelen", provider: "via", kind: .diplomaModule, length: .days(30),
        pricePerParticipant: .zero)
    ) { $0.ectsTenths = 300 }
    func taken(_ employee: Employee, _ offering: Offering, _ number: Int) -> Edit {
      .enter(
        .assignment(
          Assignment(
            id: Identifier("\(employee.id)-\(number)"), employee: employee.id,
            offering: offering.id, year: 2025, reason: .ownWish,
            history: [.approved, .enrolled, .attended, .completed].map {
              .init($0, on: "2025-06-01")
            })))
    }
    let municipality = try Municipality.small.after(
      .enter(.offering(diploma)), .enter(.offering(module)), taken(.bo, diploma, 1),
      taken(.anna, module, 1), taken(.clara, module, 1), taken(.clara, module, 2))
    let progress = try progress(.qualification(.diploma), in: municipality)
    expect(progress.now, 2, of: 4)
    #expect(Set(missing(progress).keys) == [.employee("anna"), .employee("erik")])
    expect(try self.progress(.qualification(.master), in: municipality).now, 0, of: 4)
  }

  @Test("Participation is days for each employee within twelve months, taken and planned")
  func participation() throws {
    var municipality = Municipality.small
    municipality.follow(
      [
        Entry.assignment(.at(.attended, .anna, .morning)),
        .assignment(.at(.attended, .bo, .basicEarly)),
        .assignment(.at(.absent, .clara, .morning)),
        .assignment(.at(.approved, .clara, .deepOwn)),
        .assignment(.at(.proposed, .ditte, .deepOwn)),
      ].map { Change(key: $0.key, before: nil, after: $0) })
    let progress = try progress(
      .participation, .everyone, target: 10, due: "2026-12-31", in: municipality,
      on: "2026-10-01")
    // Three half days for four people, and six more planned.
    expect(progress.now, 3, of: 4)
    #expect(progress.now.value == 4)
    expect(progress.forecast, 9, of: 4)
    #expect(progress.forecast.value == 11)
    #expect(progress.standing == .onTheWay)
    let missing = missing(progress)
    #expect(missing[.employee("anna")] == .open)
    #expect(missing[.employee("bo")] == nil)
    #expect(missing[.employee("clara")] == .planned(.of(.clara, .deepOwn)))
    #expect(missing[.employee("ditte")] == .step(.approve(.of(.ditte, .deepOwn))))
    let later = try self.progress(
      .participation, .everyone, target: 10, due: "2027-12-31", in: municipality,
      on: "2027-09-08")
    expect(later.now, 6 - 6, of: 4)
  }

  @Test("Reach counts the target groups of which someone took education")
  func reach() throws {
    var municipality = Municipality.small
    municipality.follow(
      [Entry.assignment(.at(.attended, .anna, .morning))].map {
        Change(key: $0.key, before: nil, after: $0)
      })
    let progress = try progress(.reach, .everyone, target: 100, in: municipality, on: "2026-10-01")
    expect(progress.now, 1, of: 2)
    #expect(missing(progress) == [.targetGroup(.middleManager): .open])
  }

  @Test("Agreements count courses that require one, when all had signed before the first day")
  func agreements() throws {
    let before = try progress(.agreements, .everyone, in: try .agreed())
    expect(before.now, 0, of: 0)
    expect(before.forecast, 1, of: 2)
    #expect(missing(before) == [.assignment(.boDeep): .step(.draftAgreement(.boDeep))])
    let unsigned = try progress(.agreements, .everyone, in: try .drafted())
    #expect(missing(unsigned)[.assignment(.annaDeep)] == .step(.sign(.annaDeep)))
    let after = try progress(.agreements, .everyone, in: try .agreed(), on: "2026-09-22")
    expect(after.now, 1, of: 2)
    #expect(missing(after) == [.assignment(.boDeep): .tooLate])
  }

  @Test("Following up counts what fell due, and lists what is to be done yet")
  func followUp() throws {
    let municipality = try Municipality.agreed()
      .after(.markDone(.item(.annas, 1), note: ""), on: "2026-09-10")
      .after(.markDone(.item(.annas, 2), note: ""), on: "2026-10-07")
    let progress = try progress(.followUp, .everyone, in: municipality, on: "2026-10-30")
    expect(progress.now, 1, of: 4)
    #expect(progress.forecast == progress.now)
    #expect(
      missing(progress) == [
        .duty(.item(.annas, 2)): .tooLate, .duty(.item(.annas, 3)): .tooLate,
        .duty(.item(.annas, 4)): .tooLate,
        .duty(.goal("uses-ics")): .step(.fulfil(.goal("uses-ics"))),
      ])
    expect(
      try self.progress(.followUp, .role("team-leader"), in: municipality, on: "2026-10-30").now,
      0, of: 0)
  }

  @Test("Transfer counts each assignment by its latest rating, the leader's before the own")
  func transfer() throws {
    func rating(
      _ id: String, _ rater: TransferRating.Rater, _ moment: TransferRating.Moment,
      _ used: TransferDegree, on day: CivilDate
    ) -> Entry {
      .rating(
        TransferRating(
          id: Identifier(id), assignment: .annaDeep, rater: rater, moment: moment, used: used,
          shared: .high, date: day))
    }
    let attended = try Municipality.attended()
    let unrated = try progress(.transfer(.used), .everyone, in: attended, on: "2026-10-06")
    expect(unrated.now, 0, of: 0)
    #expect(unrated.standing == .nothingToMeasure)
    #expect(missing(unrated) == [.assignment(.annaDeep): .step(.rate(.annaDeep))])
    let rated = try attended.after(
      .enter(rating("1", .participant, .end, .high, on: "2026-10-06")),
      .enter(rating("2", .leader, .end, .less, on: "2026-10-06")), on: "2026-10-07")
    let low = try progress(.transfer(.used), .everyone, in: rated, on: "2026-10-08")
    expect(low.now, 0, of: 1)
    #expect(missing(low) == [.assignment(.annaDeep): .open])
    expect(
      try progress(.transfer(.shared), .everyone, in: rated, on: "2026-10-08").now, 1, of: 1)
    let later = try rated.after(
      .enter(rating("3", .participant, .threeMonths, .some, on: "2027-01-05")), on: "2027-01-06")
    expect(
      try progress(.transfer(.used), .everyone, in: later, on: "2027-01-06").now, 1, of: 1)
  }

  @Test("A goal whose date has passed is missed, and a share is not rounded up to its target")
  func missed() throws {
    let progress = try progress(masterICS, due: "2026-07-01", in: .small)
    #expect(progress.standing == .missed)
    #expect(progress.forecast == progress.now)
    #expect(!GoalFigure(895, of: 1000).reaches(90))
    #expect(GoalFigure(895, of: 1000).value == 90)
  }

  @Test("An ended strategy is told as it stood when it ended")
  func ended() throws {
    let ended = try Municipality.small
      .after(.enter(.strategy(.whole)), .adoptWhole, .endStrategy("whole", reason: "Afløst"))
      .after(
        .recordLevel(
          CompetenceRecord(
            id: "new", employee: "clara", competence: "ics", level: .masters, date: "2026-09-01",
            evidence: .certificate)), on: "2026-09-01")
    let progress = try #require(GoalProgress(of: .init("whole", 1), in: ended, on: "2026-12-01"))
    #expect(progress.day == .today)
    expect(progress.now, 1, of: 4)
    #expect(progress.forecast == progress.now)
  }

  @Test("What would help is the education that gives most people what they lack, in time")
  func remedies() throws {
    let progress = try progress(masterICS, in: .small)
    let entered = try Municipality.small.after(.enter(.strategy(.whole)))
    let remedies = entered.remedies(for: progress, on: .today)
    #expect(remedies.map(\.offering) == ["ics-deep"])
    #expect(remedies.first?.people == ["anna", "clara", "erik"])
    #expect(remedies.first?.session == "deep-open")
    let reach = try self.progress(.reach, .everyone, in: .small)
    let forGroups = entered.remedies(for: reach, on: .today)
    // The deep course is for caseworkers and middle managers: all five.
    #expect(forGroups.first?.offering == "ics-deep")
    #expect(forGroups.first?.people.count == 5)
  }
}
