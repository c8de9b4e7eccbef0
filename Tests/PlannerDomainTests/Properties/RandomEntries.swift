import PlannerDomain

/// Makes up entries over a few names, so that they often refer to, replace and break one another.
struct RandomEntries {
  var generator: SeededGenerator

  /// One entry and more of every kind that others refer to, to begin with.
  static let start: [Entry] = [
    .theme(Theme(id: "t1", name: "Tema", countedUnder: .other)),
    .provider(Provider(id: "p1", name: "Udbyder", kind: .private)),
    .provider(Provider(id: "p2", name: "Udbyder", kind: .private)),
    .competence(Competence(id: "c1", name: "Kan", theme: "t1", nature: .basic)),
    .competence(Competence(id: "c2", name: "Kan", theme: "ics", nature: .specialised)),
    .role(Role(id: "r1", title: "Rolle", targetGroup: .caseworker)),
    .role(Role(id: "r2", title: "Rolle", targetGroup: .head)),
    .team(Team(id: "m1", name: "Hold", function: .authority, area: .general)),
    .team(Team(id: "m2", name: "Hold", function: .delivery, area: .general)),
    .employee(Employee(id: "e1", name: "En", team: "m1", role: "r1", hired: "2020-01-01")),
    .employee(Employee(id: "e2", name: "To", team: "m1", role: "r1", hired: "2020-01-01")),
    .employee(Employee(id: "e3", name: "Tre", team: "m2", role: "r2", hired: "2020-01-01")),
    .offering(
      Offering(
        id: "o1", title: "Et", provider: "p1", kind: .course, length: .days(1),
        pricePerParticipant: .kroner(900))),
    .offering(
      Offering(
        id: "o2", title: "To", provider: "p2", kind: .diplomaModule,
        forms: [.open, .requisitioned], length: HalfDays(rawValue: 1),
        pricePerParticipant: .kroner(500),
        groupPrice: GroupPrice(
          amount: .kroner(3000), leastParticipants: 2, mostParticipants: 9))),
    .session(CourseSession(id: "s1", offering: "o1", days: ["2026-08-20"], capacity: 1)),
    .session(CourseSession(id: "s2", offering: "o2", days: ["2026-08-24"], capacity: 2)),
    .session(CourseSession(id: "s3", offering: "o2", days: ["2026-09-01"], capacity: 1)),
  ]

  /// Names of a kind; not all are there.
  func names<Entity>(_ letter: Character, _ count: Int = 4) -> [Identifier<Entity>] {
    (1...count).map { Identifier("\(letter)\($0)") }
  }

  mutating func name<Entity>(_ letter: Character, _ count: Int = 4) -> Identifier<Entity> {
    generator.one(of: names(letter, count))
  }

  mutating func day() -> CivilDate {
    CivilDate.today.adding(days: generator.number(0...40))
  }

  mutating func text() -> String {
    generator.chance(90) ? "Tekst" : generator.one(of: ["", "010190-1234"])
  }

  mutating func entry() -> Entry {
    switch generator.number(0...13) {
    case 0: .theme(Theme(id: name("t"), name: text(), countedUnder: .other))
    case 1: .provider(Provider(id: name("p"), name: text(), kind: .private))
    case 2:
      .competence(
        Competence(
          id: name("c"), name: text(), theme: generator.one(of: ["ics", "t1", "t2"]),
          nature: .basic))
    case 3: .role(role())
    case 4: .team(team())
    case 5: .employee(employee())
    case 6: .record(record())
    case 7, 8: .offering(offering())
    case 9: .package(package())
    case 10: .requisition(requisition())
    case 11, 12: .session(session())
    default: generator.chance(60) ? .assignment(assignment()) : .budget(budget())
    }
  }

  private mutating func role() -> Role {
    let requirement = CompetenceProfile.Requirement(
      competence: name("c"), level: generator.one(of: CompetenceLevel.allCases))
    return Role(
      id: name("r", 2), title: text(), targetGroup: .caseworker,
      profile: CompetenceProfile(generator.chance(50) ? [requirement] : []))
  }

  private mutating func team() -> Team {
    Team(
      id: name("m", 2), name: text(), function: .authority, area: .general,
      leader: generator.chance(20) ? name("e") : nil,
      head: generator.chance(20) ? name("e") : nil, leastStaffing: generator.number(-1...3))
  }

  private mutating func employee() -> Employee {
    Employee(
      id: name("e"), name: text(), number: generator.one(of: ["", "", "1", "2"]),
      team: name("m", 2), role: name("r", 2), hired: "2020-01-01",
      left: generator.chance(10) ? day() : nil)
  }

  mutating func record() -> CompetenceRecord {
    CompetenceRecord(
      id: name("x", 9), employee: name("e"), competence: name("c"),
      level: generator.one(of: CompetenceLevel.allCases), date: day(), evidence: .certificate,
      validUntil: generator.chance(30) ? day() : nil, note: text())
  }

  private mutating func offering() -> Offering {
    let forms = generator.some(of: OfferingForm.allCases)
    let group = GroupPrice(
      amount: .kroner(generator.number(0...9000)), leastParticipants: 2, mostParticipants: 9)
    let isUsual = generator.chance(75)
    return Offering(
      id: name("o"), title: text(), provider: name("p", 3),
      kind: generator.one(of: [.course, .diplomaModule, .diplomaModule]),
      forms: isUsual ? [.open, .requisitioned] : forms,
      themes: generator.some(of: names("t", 2)),
      length: HalfDays(rawValue: generator.chance(95) ? generator.number(1...6) : 0),
      pricePerParticipant: isUsual || forms.contains(.open)
        ? .kroner(generator.number(0...3000)) : nil,
      groupPrice: isUsual || forms.contains(.requisitioned) ? group : nil,
      prerequisites: generator.chance(30) ? [name("o")] : [])
  }

  private mutating func package() -> CoursePackage {
    CoursePackage(
      id: name("k", 2), title: text(), courses: generator.some(of: names("o")),
      module: name("o"))
  }

  private mutating func requisition() -> Requisition {
    Requisition(
      id: name("q", 3), offering: name("o"), teams: generator.some(of: names("m", 2)),
      price: .kroner(generator.number(0...9000)), leastParticipants: generator.number(0...3),
      mostParticipants: generator.number(2...9))
  }

  private mutating func session() -> CourseSession {
    CourseSession(
      id: name("s", 6), offering: name("o"), requisition: generator.chance(30) ? name("q", 3) : nil,
      days: Set((0..<generator.number(1...3)).map { _ in day() }).sorted(),
      capacity: generator.number(0...3), leastParticipants: generator.number(0...1),
      enrolmentDeadline: generator.chance(10) ? day() : nil,
      state: generator.one(of: [.planned, .planned, .confirmed, .held, .cancelled]))
  }

  private mutating func assignment() -> Assignment {
    let states = generator.one(of: histories)
    return Assignment(
      id: name("a", 9), employee: name("e"), offering: name("o"),
      session: generator.chance(70) ? name("s", 6) : nil, year: 2026,
      reason: generator.chance(30) ? .gap(name("c")) : .ownWish,
      queuePlace: states.last == .waitlisted ? generator.number(1...3) : nil,
      history: states.map { .init($0, on: .today) })
  }

  private let histories: [[AssignmentState]] = [
    [.wished], [.proposed], [.approved], [.approved, .enrolled], [.approved, .waitlisted],
    [.approved, .enrolled, .attended], [.enrolled], [.wished, .approved], [],
  ]

  mutating func strategy() -> EducationStrategy {
    let measures: [GoalMeasure] = [
      .coverage([name("c")], level: nil), .reach, .followUp, .qualification(.diploma),
    ]
    let goal = StrategyGoal(
      number: generator.number(1...2), text: text(), measure: generator.one(of: measures),
      audience: generator.chance(30) ? .team(name("m", 2)) : .everyone,
      target: generator.number(0...100), due: "2026-12-31",
      parent: generator.chance(30) ? .init(name("y", 3), generator.number(1...2)) : nil)
    return EducationStrategy(
      id: name("y", 3),
      terms: StrategyTerms(
        title: text(),
        scope: generator.one(of: [.municipality, .department("D"), .team(name("m", 2))]),
        period: .years(2026, 2026), goals: generator.chance(80) ? [goal] : []),
      history: [.init(.drafted, on: .today)])
  }

  private mutating func budget() -> Budget {
    Budget(
      team: name("m", 2), year: generator.number(2025...2027),
      frame: .kroner(generator.number(-100...9000)))
  }
}
