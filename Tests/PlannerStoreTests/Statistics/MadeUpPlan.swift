import PlannerDomain

/// A made-up plan in which everything that statistics take varies, the same every time.
enum MadeUpPlan {
  static let entries: [Entry] = {
    var all: [Entry] = [
      .profile(
        MunicipalityProfile(
          name: "Åby Kommune", inhabitants: 31_000, region: .nordjylland, priceIndexPercent: 120)),
      .theme(Entries.theme),
      .team(Team(id: "m0", name: "Nord", function: .authority, area: .general)),
      .team(Team(id: "m1", name: "Syd", function: .delivery, area: .general)),
    ]
    all += ProviderKind.allCases.map {
      .provider(Provider(id: Identifier("p-\($0.rawValue)"), name: $0.rawValue, kind: $0))
    }
    all += TargetGroup.allCases.map {
      .role(Role(id: Identifier("r-\($0.rawValue)"), title: $0.rawValue, targetGroup: $0))
    }
    all += (0..<20).map { number in
      .employee(
        Employee(
          id: Identifier("e\(number)"), name: "Medarbejder \(number)",
          team: Identifier("m\(number % 2)"),
          role: Identifier("r-\(cycle(TargetGroup.allCases, number).rawValue)"),
          hired: Entries.day(2020, 1, 1)))
    }
    if let period = Period(from: Entries.day(2026, 1, 1), to: Entries.day(2026, 12, 31)) {
      all.append(
        .strategy(
          EducationStrategy(
            id: "st", terms: StrategyTerms(title: "Strategi", period: period),
            history: [
              StrategyStep(.drafted, on: Entries.day(2025, 10, 1)),
              StrategyStep(.adopted, on: Entries.day(2025, 12, 1)),
            ])))
    }
    for number in 0..<30 { all += offering(number) }
    for number in 0..<400 { all += assignment(number) }
    return all
  }()

  static let municipality = Municipality(entries: entries)

  private static func cycle<Value>(_ values: [Value], _ number: Int) -> Value {
    values[number % values.count]
  }

  /// An offering with an open run, and every third with one that is requisitioned.
  private static func offering(_ number: Int) -> [Entry] {
    let kind = cycle(OfferingKind.allCases, number)
    let isOrdered = number % 3 == 0
    let id = Identifier<Offering>("o\(number)")
    let start = Entries.day(2026, 1, 10).adding(days: number * 20)
    let subsidy = Subsidy(
      name: "Pulje", amount: .percentOfPrice(10), from: Entries.day(2026, 3, 1),
      until: number % 2 == 0 ? Entries.day(2026, 9, 1) : nil)
    var all: [Entry] = [
      .offering(
        Offering(
          id: id, title: "Tilbud \(number)",
          provider: Identifier("p-\(cycle(ProviderKind.allCases, number).rawValue)"), kind: kind,
          forms: isOrdered ? [.open, .requisitioned] : number == 4 ? [.requisitioned] : [.open],
          isInChildrensCatalogue: kind == .course && number % 20 == 0,
          themes: [Identifier(cycle(SurveyTheme.allCases, number).rawValue), Entries.theme.id],
          targetGroups: [cycle(TargetGroup.allCases, number), .head],
          methods: [cycle(TeachingMethod.allCases, number)],
          length: HalfDays(rawValue: cycle([1, 2, 5, 9, 10, 20, 30, 41, 60], number)),
          pricePerParticipant: number % 7 == 6 ? .zero : .kroner(1000 + number),
          groupPrice: isOrdered
            ? GroupPrice(amount: .kroner(9000), leastParticipants: 2, mostParticipants: 9) : nil,
          subsidies: number % 4 == 0 ? [subsidy] : [])),
      .session(
        CourseSession(
          id: Identifier("s\(number)"), offering: id, days: [start, start.adding(days: 30)],
          capacity: 99)),
    ]
    if isOrdered {
      all += [
        .requisition(
          Requisition(
            id: Identifier("q\(number)"), offering: id, teams: ["m0"],
            price: .kroner(9000 + number), leastParticipants: 3, mostParticipants: 20)),
        .session(
          CourseSession(
            id: Identifier("t\(number)"), offering: id,
            requisition: Identifier("q\(number)"), days: [start.adding(days: 7)], capacity: 99)),
      ]
    }
    return all
  }

  private static let histories: [[AssignmentState]] = [
    [.approved, .enrolled, .attended], [.approved, .enrolled, .attended, .completed],
    [.approved, .enrolled, .partlyAttended], [.approved, .enrolled, .absent], [.wished],
    [.approved, .enrolled], [.proposed, .declined],
  ]

  /// Most are to a run, and every fifth that went is rated.
  private static func assignment(_ number: Int) -> [Entry] {
    let offering = number * 7 % 30
    let run: String? =
      number % 11 == 0
      ? nil : offering % 3 == 0 && number % 2 == 0 ? "t\(offering)" : "s\(offering)"
    let history = cycle(histories, number)
    let id = Identifier<Assignment>("a\(number)")
    let first = Entries.day(2026, 2, 1).adding(days: number)
    var all: [Entry] = [
      .assignment(
        Assignment(
          id: id, employee: Identifier("e\(number * 3 % 20)"),
          offering: Identifier("o\(offering)"), session: run.map { Identifier($0) }, year: 2026,
          reason: .ownWish,
          history: history.enumerated().map { .init($1, on: first.adding(days: $0 * 10)) }))
    ]
    if number % 5 == 0, history.count > 2 {
      all.append(
        .rating(
          TransferRating(
            id: Identifier("v\(number)"), assignment: id, rater: .leader, moment: .end,
            used: cycle(TransferDegree.allCases, number / 5),
            shared: cycle(TransferDegree.allCases, number / 3),
            barriers: [cycle(TransferBarrier.allCases, number / 35)],
            enoughTheory: cycle([.high, nil, .some, .less, .notAtAll], number / 5),
            enoughPractice: cycle([nil, .less, .high, .notAtAll, .some, .some], number / 5),
            date: first.adding(days: 60))))
    }
    return all
  }
}
