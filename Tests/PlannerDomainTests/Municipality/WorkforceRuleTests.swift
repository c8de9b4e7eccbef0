import PlannerDomain
import Testing

@Suite struct WorkforceRuleTests {
  static let profile = MunicipalityProfile(name: "Ærøby Kommune")
  static let requirements = Role.caseworker.profile.requirements

  static let bad: [BadEntry] = [
    BadEntry("CPR in name", Entry.profile, profile, .name, .looksLikeCPR) { $0.name = lookalike },
    BadEntry("no index", Entry.profile, profile, .priceIndexPercent, .outside(1...10_000, 0)) {
      $0.priceIndexPercent = 0
    },
    BadEntry(
      "absurd index", Entry.profile, profile, .priceIndexPercent, .outside(1...10_000, 10_001)
    ) { $0.priceIndexPercent = 10_001 },
    BadEntry(
      "fewer than none", Entry.profile, profile, .inhabitants,
      .outside(found: -1, least: 0, most: 100_000_000)
    ) {
      $0.inhabitants = -1
    },
    BadEntry("nameless theme", Entry.theme, Theme.newLaw, .name, .missing) { $0.name = " " },
    BadEntry("CPR in theme", Entry.theme, Theme.newLaw, .name, .looksLikeCPR) {
      $0.name = "Sag \(lookalike)"
    },
    BadEntry(
      "survey's theme changed", Entry.theme, Theme(.ics), .id, .taken(by: .theme("ics"))
    ) { $0.name = "Mit ICS" },
    BadEntry("nameless competence", Entry.competence, Competence.ics, .name, .missing) {
      $0.name = ""
    },
    BadEntry("CPR in competence", Entry.competence, Competence.ics, .name, .looksLikeCPR) {
      $0.name = lookalike
    },
    BadEntry("untitled role", Entry.role, Role.caseworker, .title, .missing) { $0.title = "" },
    BadEntry("required twice", Entry.role, Role.caseworker, .competence, .outOfOrder) {
      $0.profile.requirements = requirements + requirements.prefix(1)
    },
    BadEntry("level 0 required", Entry.role, Role.caseworker, .level, .outside(1...4, 0)) {
      $0.profile.requirements[0].level = .none
    },
    BadEntry(
      "before hiring", Entry.role, Role.caseworker, .withinMonths, .outside(0...600, -1)
    ) { $0.profile.requirements[1].withinMonths = -1 },
    BadEntry(
      "renewed always", Entry.role, Role.caseworker, .renewEveryMonths, .outside(1...600, 0)
    ) { $0.profile.requirements[1].renewEveryMonths = 0 },
    BadEntry("nameless team", Entry.team, Team.north, .name, .missing) { $0.name = "\t" },
    BadEntry("CPR in department", Entry.team, Team.north, .text, .looksLikeCPR) {
      $0.department = "0101901234"
    },
    BadEntry(
      "negative staffing", Entry.team, Team.north, .leastStaffing, .outside(0...10_000, -1)
    ) { $0.leastStaffing = -1 },
    BadEntry("nameless employee", Entry.employee, Employee.anna, .name, .missing) {
      $0.name = ""
    },
    BadEntry("name of two lines", Entry.employee, Employee.anna, .name, .notOneLine) {
      $0.name = "Egon\nVin"
    },
    BadEntry("control character in e-mail", Entry.employee, Employee.anna, .email, .notOneLine) {
      $0.email = "a\u{7}@example.dk"
    },
    BadEntry("line separator in role", Entry.role, Role.caseworker, .title, .notOneLine) {
      $0.title = "Sags\u{2028}behandler"
    },
    BadEntry("CPR as number", Entry.employee, Employee.anna, .number, .looksLikeCPR) {
      $0.number = lookalike
    },
    BadEntry(
      "another's number", Entry.employee, Employee.anna, .number, .taken(by: .employee("bo"))
    ) { $0.number = "1002" },
    BadEntry("no e-mail", Entry.employee, Employee.anna, .email, .malformed("anna")) {
      $0.email = "anna"
    },
    BadEntry("CPR in e-mail", Entry.employee, Employee.anna, .email, .looksLikeCPR) {
      $0.email = "\(lookalike)@example.dk"
    },
    BadEntry("left before hired", Entry.employee, Employee.anna, .left, .outOfOrder) {
      $0.left = "2023-12-31"
    },
    BadEntry(
      "negative hours", Entry.employee, Employee.anna, .weeklyHours, .outside(0...1000, -1)
    ) { $0.weeklyHoursTenths = -1 },
    BadEntry("CPR in note", Entry.record, newRecord, .note, .looksLikeCPR) {
      $0.note = lookalike
    },
    BadEntry("expired before shown", Entry.record, newRecord, .validUntil, .outOfOrder) {
      $0.validUntil = "2024-01-31"
    },
    BadEntry("ended before shown", Entry.record, newRecord, .ended, .outOfOrder) {
      $0.ended = "2024-01-31"
    },
    BadEntry(
      "negative frame", Entry.budget, Budget.north2026, .frame, .outside(0...mostØre, -1)
    ) { $0.frame = Money(øre: -1) },
    BadEntry(
      "absurd frame", Entry.budget, Budget.north2026, .frame, .outside(0...mostØre, mostØre + 1)
    ) { $0.frame = Money(øre: mostØre + 1) },
    BadEntry(
      "year 0", Entry.budget, Budget(team: "north", year: 0, frame: .zero), .year,
      .outside(1...9999, 0)
    ) { _ in },
  ]

  static let newRecord = CompetenceRecord(
    id: "new", employee: "anna", competence: "ics", level: .can, date: "2024-02-01",
    evidence: .leadersView)

  @Test("An entry that breaks a rule is refused for it", arguments: bad)
  func refused(bad: BadEntry) {
    Municipality.small.expectRefusal(of: .enter(bad.entry), bad.error)
  }

  @Test(
    "Values at the edge of what is allowed are taken",
    arguments: [
      Entry.profile(changed(profile) { $0.priceIndexPercent = 1 }),
      .profile(changed(profile) { $0.inhabitants = 0 }),
      .profile(MunicipalityProfile()),
      .theme(Theme(.ics)),
      .role(changed(.caseworker) { $0.profile.requirements[1].renewEveryMonths = 1 }),
      .team(changed(.north) { $0.leastStaffing = 0 }),
      .employee(changed(.anna) { $0.left = $0.hired }),
      .employee(changed(.anna) { $0.number = "" }),
      .record(changed(newRecord) { $0.validUntil = $0.date }),
      .record(changed(newRecord) { $0.level = .none }),
      .budget(changed(.north2026) { $0.frame = Money(øre: mostØre) }),
      .budget(Budget(team: "north", year: 9999, frame: .zero)),
    ])
  func edges(entry: Entry) throws {
    let municipality = try Municipality.small.after(.enter(entry))
    #expect(municipality[entry.key] == entry)
  }

  @Test(
    "An identifier is text without white space that is no CPR number",
    arguments: [
      ("", FieldProblem.malformed("")), ("a b", .malformed("a b")),
      (lookalike, .looksLikeCPR), ("new\n", .malformed("new\n")),
    ])
  func identifiers(text: String, problem: FieldProblem) {
    let provider = Provider(id: Identifier(text), name: "Ny", kind: .private)
    Municipality.small.expectRefusal(
      of: .enter(.provider(provider)), .invalid(.provider(provider.id), .id, problem))
  }
}
