import PlannerDomain

/// A municipality in which every field of every kind of entry has a value of its own.
enum Entries {
  static let profile = MunicipalityProfile(
    name: "Ærø Å Kommune", inhabitants: 6_079, region: .syddanmark, priceIndexPercent: 131)
  static let theme = Theme(id: "barnets-lov", name: "Barnets lov", countedUnder: .childrensReform)
  static let provider = Provider(
    id: "ucx", name: "Professionshøjskolen X", kind: .universityCollege, isApproved: true,
    approvalNote: "Godkendt 2026", contact: "kursus@ucx.example")
  static let competence = Competence(
    id: "samtale", name: "Børnesamtalen", theme: "child-interview", nature: .basic)
  static let otherCompetence = Competence(
    id: "lov", name: "Barnets lov", theme: theme.id, nature: .specialised)
  static let role = Role(
    id: "raadgiver", title: "Rådgiver", targetGroup: .caseworker,
    profile: CompetenceProfile([
      .init(competence: otherCompetence.id, level: .expert, withinMonths: 6, renewEveryMonths: 24),
      .init(competence: competence.id, level: .can),
    ]))
  static let team = Team(
    id: "modtagelsen", name: "Modtagelsen", department: "Børn og Unge", function: .authority,
    area: .specialised, leader: "eva", head: "eva", leastStaffing: 4)
  static let employee = Employee(
    id: "eva", name: "Eva Østergård", number: "M-17", team: team.id, role: role.id,
    hired: day(2019, 2, 28), left: day(2031, 12, 31), weeklyHoursTenths: 325,
    email: "eva@kommune.example")
  static let record = CompetenceRecord(
    id: "r1", employee: employee.id, competence: competence.id, level: .masters,
    date: day(2026, 5, 4), evidence: .shownInPractice, validUntil: day(2028, 5, 3),
    ended: day(2027, 1, 1), note: "set i sag\nmed \"citat\"")
  static let basicCourse = Offering(
    id: "grundkursus", title: "Grundkursus", provider: provider.id, kind: .course,
    length: .days(2), pricePerParticipant: .kroner(500))
  static let course = Offering(
    id: "kursus", title: "Samtaler med børn", provider: provider.id, kind: .course,
    shape: .themed, forms: [.open, .requisitioned], isInChildrensCatalogue: true,
    themes: [theme.id, "child-interview"], targetGroups: [.caseworker, .head],
    develops: [competence.id: .masters, otherCompetence.id: .knowsOf],
    methods: [.workshop, .caseWork], length: HalfDays(rawValue: 7), spreadWeeks: 3,
    ectsTenths: 50, pricePerParticipant: Money(øre: 87_525),
    groupPrice: GroupPrice(
      amount: .kroner(24_000), leastParticipants: 8, mostParticipants: 24),
    travelCost: .kroner(120), materialCost: Money(øre: 1),
    subsidies: [
      Subsidy(
        name: "Pulje", amount: .perParticipant(.kroner(200)), from: day(2026, 1, 1),
        until: day(2026, 12, 31), mostParticipants: 12),
      Subsidy(name: "Andel", amount: .percentOfPrice(40)),
    ],
    prerequisites: [basicCourse.id], learningGoals: ["kan tale med børn", "kan lytte", "kan"],
    checklist: [.purposeClear, .involvesMunicipality], contentReviewed: day(2026, 3, 1),
    summary: "Tre dage og en halv.")
  static let module = Offering(
    id: "modul", title: "Diplommodul", provider: provider.id, kind: .diplomaModule,
    forms: [.open], length: .days(10), spreadWeeks: 20, ectsTenths: 100,
    pricePerParticipant: .kroner(12_000))
  static let package = CoursePackage(
    id: "pakke", title: "Pakken", courses: [course.id, basicCourse.id], module: module.id)
  static let requisition = Requisition(
    id: "hold", offering: course.id, teams: [team.id], partners: ["Nabo", "Anden nabo"],
    price: .kroner(30_000), leastParticipants: 6, mostParticipants: 20, state: .ordered)
  static let session = CourseSession(
    id: "hold-1", offering: course.id, requisition: requisition.id,
    days: [day(2026, 9, 1), day(2026, 9, 8), day(2026, 9, 15)], place: "Rådhuset",
    region: "Syddanmark", capacity: 20, leastParticipants: 6,
    enrolmentDeadline: day(2026, 8, 1), freeUntil: day(2026, 7, 15),
    lateFees: [
      .init(from: day(2026, 7, 16), percent: 50), .init(from: day(2026, 8, 15), percent: 100),
    ],
    state: .confirmed)
  static let assignment = Assignment(
    id: "a1", employee: employee.id, offering: course.id, session: session.id, year: 2026,
    reason: .gap(competence.id), agreedCost: Money(øre: 67_525), queuePlace: 2,
    history: [
      .init(.wished, on: day(2026, 1, 5), by: "Eva", note: "vil gerne"),
      .init(.proposed, on: day(2026, 1, 20), by: "Leder"),
      .init(.approved, on: day(2026, 2, 1), by: "Chef", note: "trods budget"),
      .init(.waitlisted, on: day(2026, 2, 2), by: "HR"),
    ])
  static let template = AgreementTemplate(
    id: "skabelon", title: "Temakursus", scopes: [.themed, .diploma],
    terms: AgreementTerms(
      purpose: "Fælles", goals: [LearningGoal(.workplace, "Teamet bruger det")],
      items: [
        AgreementItem(
          number: 7, kind: .followUp, phase: .after, text: "Samtale", owner: .leader,
          due: .fromEnd(days: 21))
      ],
      commitments: [LeaderCommitment(.room, "Ro")],
      practice: PracticeTime(minutesPerWeek: 45, weeks: 6, note: "Fredag"), cover: "Makker"))
  static let agreement = ImplementationAgreement(
    id: "aftale", team: team.id, assignments: [assignment.id],
    terms: AgreementTerms(
      purpose: "Bedre samtaler",
      goals: [LearningGoal(.participant, "Kan lytte"), LearningGoal(.workplace, "Vi gør ens")],
      items: [
        AgreementItem(
          number: 2, kind: .sharing, phase: .after, text: "Fortæl", audience: "Teammøde",
          owner: .participant, due: .fixed(day(2026, 10, 1))),
        AgreementItem(
          number: 1, phase: .before, text: "Vælg sag", owner: .employee(employee.id),
          due: .fromStart(days: -7)),
      ],
      commitments: [LeaderCommitment(.goals, "Mål"), LeaderCommitment(.followUp, "Samtale")],
      practice: PracticeTime(minutesPerWeek: 60, weeks: 8), cover: "Bo"),
    signatures: [.init(.humanResources, name: "Hanne", on: day(2026, 8, 3), by: "Hanne")],
    versions: [
      AgreementVersion(
        terms: AgreementTerms(
          goals: [LearningGoal(.participant, "Kan")],
          items: [
            AgreementItem(
              number: 1, phase: .during, text: "Øv", owner: .humanResources,
              due: .fromEnd(days: 0))
          ]),
        signatures: [
          .init(.participant(employee.id), name: "Eva", on: day(2026, 7, 1)),
          .init(.leader, name: "Eva", on: day(2026, 7, 2), by: "Hanne"),
        ])
    ],
    events: [
      .init(1, .done, on: day(2026, 8, 20), by: "Eva", note: "klaret"),
      .init(2, .rescheduled(to: day(2026, 10, 9)), on: day(2026, 8, 21), note: "ferie"),
      .init(2, .delegated(to: employee.id), on: day(2026, 8, 22), by: "Leder", note: "barsel"),
    ],
    history: [
      .init(.draft, on: day(2026, 6, 1), by: "Hanne"),
      .init(.lapsed, on: day(2026, 9, 1), by: "Hanne", note: "aflyst", because: .courseCancelled),
    ])
  static let goal = FollowUpGoal(
    id: "maal", agreement: agreement.id, text: "Bruger det", owner: .employee(employee.id),
    indicator: "To sager", baseline: "Ingen", target: "Alle", competence: competence.id,
    due: .fromEnd(days: 30),
    history: [
      .init(.state(.open), on: day(2026, 6, 1), by: "Hanne"),
      .init(.rescheduled(to: day(2026, 11, 1)), on: day(2026, 9, 20), by: "Eva", note: "ferie"),
      .init(.delegated(to: employee.id), on: day(2026, 9, 21), note: "barsel"),
      .init(.state(.partly), on: day(2026, 10, 20), by: "Eva", note: "én sag"),
    ])
  static let rating = TransferRating(
    id: "vurdering", assignment: assignment.id, rater: .leader, moment: .threeMonths, used: .some,
    shared: .less, barriers: [.noTime, .workCulture], enoughTheory: .high,
    enoughPractice: .less, date: day(2026, 12, 20), actor: "Leder",
    note: "på vej")
  static let dismissal = AdviceDismissal(
    id: Advice.ID(.noPracticeTime, about: agreement.id.rawValue), severity: .recommended,
    reason: "Øves på fredage", date: day(2026, 8, 5), actor: "Hanne")
  static let strategy = EducationStrategy(
    id: "strategi",
    terms: StrategyTerms(
      title: "Sammen om læring", scope: .department(team.department), period: years(2026, 2029),
      policy: "Børnepolitik 2025",
      goals: [
        StrategyGoal(
          number: 1, text: "Alle kan samtalen",
          measure: .coverage([competence.id, otherCompetence.id], level: .can),
          audience: .role(role.id), target: 90, due: day(2028, 12, 31),
          parent: .init("overordnet", 4)),
        StrategyGoal(
          number: 3, text: "Nye kommer godt i gang",
          measure: .onboarding([competence.id], level: nil, months: 6), audience: .team(team.id),
          target: 100, due: day(2027, 6, 30)),
      ],
      frames: [
        Budget(team: team.id, year: 2026, frame: .kroner(90_000)),
        Budget(team: team.id, year: 2027, frame: Money(øre: 9_500_050)),
      ]),
    versions: [
      StrategyTerms(
        title: "Læring", scope: .team(team.id), period: years(2026, 2028),
        goals: [
          StrategyGoal(
            number: 1, text: "Diplom", measure: .qualification(.master),
            audience: .targetGroup(.head), target: 5, due: day(2028, 12, 31))
        ], frames: [Budget(team: team.id, year: 2026, frame: .kroner(80_000))])
    ],
    history: [
      .init(.drafted, on: day(2025, 10, 1), by: "Hanne"),
      .init(.adopted, on: day(2025, 12, 1), by: "Hanne", note: "Byrådet"),
      .init(.revised, on: day(2026, 2, 1), by: "Leder", note: "Nye krav"),
      .init(.ended, on: day(2026, 3, 1), note: "Afløst"),
    ])
  static let widerStrategy = EducationStrategy(
    id: "overordnet",
    terms: StrategyTerms(
      title: "Kommunens strategi", period: years(2026, 2029),
      goals: [
        StrategyGoal(
          number: 4, text: "Alle kan samtalen", measure: .coverage([competence.id], level: nil),
          target: 80, due: day(2028, 12, 31))
      ]),
    history: [.init(.drafted, on: day(2025, 9, 1))])
  static let budget = Budget(team: team.id, year: 2026, frame: .kroner(120_000))

  /// In an order in which most entries come before those that they refer to.
  static let all: [Entry] = [
    .adviceDismissal(dismissal), .strategy(strategy), .strategy(widerStrategy), .rating(rating),
    .followUpGoal(goal),
    .agreement(agreement), .agreementTemplate(template),
    .budget(budget), .assignment(assignment), .session(session), .requisition(requisition),
    .package(package), .offering(course), .offering(module), .offering(basicCourse),
    .record(record), .employee(employee), .team(team), .role(role),
    .competence(otherCompetence), .competence(competence), .provider(provider), .theme(theme),
    .profile(profile),
  ]

  static let municipality = Municipality(entries: all)

  static func years(_ first: Int, _ last: Int) -> Period {
    guard let period = Period(from: day(first, 1, 1), to: day(last, 12, 31)) else {
      preconditionFailure("\(first) comes after \(last)")
    }
    return period
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate(dayNumber: 0)
  }
}
