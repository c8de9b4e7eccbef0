import PlannerDomain
import Testing

@testable import PlannerExchange

/// Tables in which nothing has an identifier of ours.
@Suite struct NamingTests {
  private let known: Municipality = {
    var municipality = Municipality()
    let entries: [Entry] = [
      .competence(
        Competence(id: "samtale", name: "Børnesamtalen", theme: "child-interview", nature: .basic)),
      .role(Role(id: "raadgiver", title: "Socialrådgiver", targetGroup: .caseworker)),
      .team(Team(id: "fam", name: "Familie & Børn", function: .authority, area: .specialised)),
      .employee(
        Employee(
          id: "aase", name: "Åse Ørbæk", number: "1007", team: "fam", role: "raadgiver",
          hired: day("2020-03-01"))),
    ]
    municipality.follow(entries.map { Change(key: $0.key, before: nil, after: $0) })
    return municipality
  }()

  private func read(_ file: PlanFile, _ text: String) -> ImportedPlan {
    PlanFolder(files: [file.name: bytes(text)]).read(beside: known)
  }

  @Test func `an HR list finds its people by number, their teams and roles by name`() {
    let plan = read(
      .employees,
      """
      Medarbejdernr;Navn;Afdeling;Stilling;Ansat;Timer
      1007;Åse Ørbæk Holm;familie & børn;SOCIALRÅDGIVER;01-03-2020;30
      1008;Åse Ørbæk;fam;raadgiver;1.2.2027;37

      """)
    #expect(plan.problems == [])
    #expect(
      plan.entries == [
        .employee(
          Employee(
            id: "aase", name: "Åse Ørbæk Holm", number: "1007", team: "fam", role: "raadgiver",
            hired: day("2020-03-01"), weeklyHoursTenths: 300)),
        .employee(
          Employee(
            id: "aase-oerbaek", name: "Åse Ørbæk", number: "1008", team: "fam", role: "raadgiver",
            hired: day("2027-02-01"))),
      ])
  }

  @Test func `a row without an identifier is the same entry when it comes again`() throws {
    let text = """
      Medarbejder;Kompetence;Niveau;Dato;Grundlag
      1007;Børnesamtalen;3;8.3.2026;Bevis

      """
    let first = read(.records, text)
    #expect(first.problems == [] && first.entries.count == 1)
    var later = known
    later.follow(first.entries.map { Change(key: $0.key, before: nil, after: $0) })
    let second = PlanFolder(files: ["competence_records.csv": bytes(text)]).read(beside: later)
    let comparison = PlanComparison(of: second, with: later)
    #expect(comparison.news == [] && comparison.left == [])
    #expect(comparison.unchanged == first.entries.map(\.key))
  }

  @Test func `a name that two have leads to neither`() {
    var two = known
    let other = Entry.employee(
      Employee(
        id: "aase-2", name: "Åse Ørbæk", team: "fam", role: "raadgiver", hired: day("2021-01-01")))
    two.follow([Change(key: other.key, before: nil, after: other)])
    let plan = PlanFolder(files: [
      "competence_records.csv": bytes(
        "employee;competence;level;date;evidence\nÅse Ørbæk;samtale;2;2026-01-01;certificate\n")
    ]).read(beside: two)
    #expect(plan.problems.map(\.allowed) == [.existing(.employee)])
    #expect(plan.problems.first?.found == "Åse Ørbæk")
  }

  @Test(
    "Identifiers are made of names, fit, and differ",
    arguments: [
      ("Familie & Børn", "familie-boern"), ("Ærø/Østergård, team 2", "aeroe-oestergaard-team-2"),
      ("En meget lang betegnelse på et team", "en-meget-lang-betegnelse"), ("!!!", "team"),
    ])
  func slugs(name: String, id: String) {
    let names = KnownNames(in: Municipality())
    #expect(names.newID(of: .team, called: name) == id)
    names.take(.team, id, called: [name])
    let next = names.newID(of: .team, called: name)
    #expect(next != id && next.isIdentifier)
  }

  @Test func `a wrong row and what hangs on it stay out, and the rest is there to go in`() {
    let plan = PlanFolder(files: [
      "roles.csv": bytes(
        "id;title;target_group\na;A;caseworker\nb;B;head\nc;C;nobody\n"),
      "profiles.csv": bytes("role;competence;level\na;samtale;2\nb;samtale;9\n"),
      "employees.csv": bytes(
        """
        id;name;team;role;hired
        ea;E A;fam;a;2026-01-01
        ec;E C;fam;c;2026-01-01

        """),
    ]).read(beside: known)
    #expect(plan.problems.count == 2)
    let comparison = PlanComparison(of: plan, with: known, partially: true)
    #expect(comparison.news.map(\.key) == [.role("a"), .employee("ea")])
    #expect(comparison.problems.map(\.file) == ["employees.csv"])
    // A row that cannot be read may speak of anyone.
    #expect(comparison.absent == [])
    #expect(PlanComparison(of: plan, with: known).news.contains { $0.key == .employee("ec") })
  }
}
