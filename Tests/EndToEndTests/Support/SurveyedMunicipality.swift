import PlannerDomain
import PlannerStore

/// One of the survey's municipalities, with as many people as it takes.
///
/// 18 of them reach all target groups, and the first six of these have a strategy, so that the report's
/// priority groups come out (figure 36).
struct SurveyedMunicipality {
  let name: String
  /// How many offerings it used.
  private(set) var uses = 0
  private(set) var entries: [Entry]
  private var employees = 0
  private let targetGroups: [TargetGroup]

  init(number: Int, region: MunicipalityProfile.Region) {
    name = "Kommune \(number + 1)"
    entries = [
      .profile(
        MunicipalityProfile(
          name: name, inhabitants: 15_000 + number * 700, region: region)),
      .team(Team(id: "team", name: "Team", function: .authority, area: .general)),
    ]
    if number < 6, let strategy = Self.strategy { entries.append(strategy) }
    // Those that used a whole diploma in the two regions that most did, but for one.
    let isBroad = number < 7 || (25..<36).contains(number)
    targetGroups = isBroad ? TargetGroup.allCases : [.caseworker, .middleManager, .head]
    entries += TargetGroup.allCases.map {
      .role(Role(id: Identifier($0.rawValue), title: $0.rawValue, targetGroup: $0))
    }
    entries += ProviderKind.allCases.map {
      .provider(Provider(id: Identifier($0.rawValue), name: $0.rawValue, kind: $0))
    }
  }

  mutating func add(_ use: SurveyedUse, participants: Int, traits: SurveyedTraits) {
    uses += 1
    let isOrdered = use.form == .requisitioned
    let price = Money.kroner(use.price)
    let id = Identifier<Offering>("o\(uses)")
    entries.append(
      .offering(
        Offering(
          id: id, title: "Tilbud \(uses)", provider: Identifier(traits.provider.rawValue),
          kind: use.kind, forms: [use.form], isInChildrensCatalogue: use.isInCatalogue,
          themes: traits.themes, targetGroups: traits.audience,
          length: HalfDays(rawValue: use.halfDays), pricePerParticipant: isOrdered ? nil : price,
          groupPrice: isOrdered
            ? GroupPrice(amount: price, leastParticipants: 1, mostParticipants: 99) : nil)))
    if isOrdered {
      entries.append(
        .requisition(
          Requisition(
            id: Identifier("q\(uses)"), offering: id, teams: ["team"],
            price: price * participants, leastParticipants: 1, mostParticipants: 99, state: .held)))
    }
    let day = Self.first.adding(days: uses * 17 % 450)
    let run = Identifier<CourseSession>("s\(uses)")
    entries.append(
      .session(
        CourseSession(
          id: run, offering: id, requisition: isOrdered ? Identifier("q\(uses)") : nil,
          days: [day], capacity: 99, state: .held)))
    for person in 0..<participants { entries += attendance(of: person, at: id, run, day) }
  }

  private static let strategy = Period(year: 2013).map { period in
    Entry.strategy(
      EducationStrategy(
        id: "strategy", terms: StrategyTerms(title: "Uddannelsesstrategi", period: period),
        history: [
          StrategyStep(.drafted, on: first.adding(days: 200)),
          StrategyStep(.adopted, on: first.adding(days: 300), note: "Byrådet"),
        ]))
  }

  private static let first = CivilDate(year: 2012, month: 1, day: 1) ?? CivilDate(dayNumber: 0)

  private mutating func attendance(
    of person: Int, at offering: Identifier<Offering>, _ run: Identifier<CourseSession>,
    _ day: CivilDate
  ) -> [Entry] {
    var new: [Entry] = []
    if person == employees {
      employees += 1
      let role = targetGroups[person % targetGroups.count]
      new.append(
        .employee(
          Employee(
            id: Identifier("e\(person)"), name: "Medarbejder \(person + 1)", team: "team",
            role: Identifier(role.rawValue), hired: Self.first)))
    }
    new.append(
      .assignment(
        Assignment(
          id: Identifier("\(offering)-\(person)"), employee: Identifier("e\(person)"),
          offering: offering, session: run, year: day.year, reason: .leadersDecision,
          history: [.approved, .enrolled, .attended].map { .init($0, on: day) })))
    return new
  }

  func write(to path: String) throws {
    let changes = entries.map { Change(key: $0.key, before: nil, after: $0) }
    let draft = JournalDraft(
      when: "2013-04-01T09:00:00Z", who: "Prøve", what: "undersøgelse", changes: changes)
    _ = try SQLiteStore(path: path).commit([draft], expecting: .start)
  }
}
