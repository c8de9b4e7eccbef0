import PlannerDomain
import Testing

@testable import PlannerExchange

@Suite("Headings that HR systems and spreadsheets write are understood without being mapped")
struct KnownHeadingTests {
  private func read(_ file: PlanFile, _ text: String) -> ImportedPlan {
    PlanFolder(files: [file.name: Array(text.utf8)])
      .read(beside: Municipality(entries: SmallFolder.entries))
  }

  private func columns(_ file: PlanFile, _ headings: String) -> [String?]? {
    read(file, headings + "\n").shapes.first?.headings.map(\.column)
  }

  @Test(
    "Each heading is its column, however it is written",
    arguments: [
      (
        .employees, "Medarbejdernr.;Fulde navn;Enhed;Stilling;Ansat dato",
        ["number", "name", "team", "role", "hired"]
      ),
      (
        .employees, "MA-nr;NAVN;Team;Stillingsbetegnelse;Ansættelsesdato",
        ["number", "name", "team", "role", "hired"]
      ),
      (
        .employees, "Lønnr;Medarbejdernavn;Afdeling;Jobtitel;Startdato",
        ["number", "name", "team", "role", "hired"]
      ),
      (
        .employees, "Tjenestenr.;Navn;Org. enhed;Stilling;Ansaettelsesdato",
        ["number", "name", "team", "role", "hired"]
      ),
      (.employees, "Fratrådt;Timer pr. uge;E-mail", ["left", "hours_per_week", "email"]),
      (.employees, "Slutdato;Ugentligt timetal;Arbejdsmail", ["left", "hours_per_week", "email"]),
      (.employees, "timer_pr_uge;Beskæftigelsesgrad", ["hours_per_week", nil]),
      (.teams, "Team;Forvaltning;Nærmeste leder", ["name", "department", "leader"]),
      (.teams, "Teamnavn;Afdeling;Naermeste-leder", ["name", "department", "leader"]),
      (
        .offerings, "Kursustitel;Udbyder;Pris ekskl. moms;ECTS-point",
        ["title", "provider", "price_per_participant", "ects"]
      ),
      (
        .offerings, "Kursus;Leverandør;Pris;Varighed",
        ["title", "provider", "price_per_participant", nil]
      ),
      (
        .sessions, "Kursus;Dato;Kursussted;Antal pladser;Sidste tilmelding",
        ["offering", "days", "place", "capacity", "deadline"]
      ),
      (.assignments, "Deltager;Kursustitel;År", ["employee", "offering", "year"]),
      (
        .records, "Medarbejdernummer;Kompetence;Kompetenceniveau;Registreret;Udløbsdato",
        ["employee", "competence", "level", "date", "valid_until"]
      ),
      (.providers, "Udbyder;Type;Kontaktperson", ["name", "kind", "contact"]),
      (.budgets, "Team;Budgetår;Budgetramme", ["team", "year", "frame"]),
    ] as [(PlanFile, String, [String?])])
  func meanings(_ file: PlanFile, _ headings: String, _ expected: [String?]) {
    #expect(columns(file, headings) == expected)
  }

  @Test("Of two headings for one column the likelier has it, and the other is told of")
  func likelier() {
    #expect(columns(.employees, "Afdeling;Enhed") == [nil, "team"])
    #expect(columns(.employees, "Enhed;Afdeling") == ["team", nil])
    #expect(columns(.employees, "Afdeling;Team") == [nil, "team"])
    #expect(columns(.records, "Navn;Medarbejdernr.") == [nil, "employee"])
    #expect(read(.employees, "Afdeling;Enhed\n").unknownColumns.map(\.name) == ["Afdeling"])
  }

  @Test("The same heading twice is an error still")
  func twice() {
    let plan = read(.employees, "Enhed;ENHED\n")
    #expect(plan.problems.contains { $0.allowed == .distinctColumns })
  }

  @Test("A first and a last name are one name, where there is no column for the whole")
  func joined() throws {
    let plan = read(
      .employees,
      """
      Efternavn;Medarbejdernr.;Fornavn;Enhed;Stilling;Ansat dato
      Ågren;7009;Æske Bo;Modtagelsen;Rådgiver;01-02-2027
      ;7010;Øre;Modtagelsen;Rådgiver;01-02-2027

      """)
    #expect(plan.problems == [])
    #expect(plan.unknownColumns == [])
    let names = plan.entries.compactMap { entry -> String? in
      if case .employee(let employee) = entry { employee.name } else { nil }
    }
    #expect(names == ["Æske Bo Ågren", "Øre"])
    #expect(plan.shapes.map(\.isOpen) == [false])
  }

  @Test("With a whole name beside them, or one alone, they are headings that are not understood")
  func notJoined() {
    #expect(columns(.employees, "Fornavn;Efternavn;Navn") == [nil, nil, "name"])
    #expect(columns(.employees, "Fornavn;Enhed") == [nil, "team"])
    #expect(columns(.providers, "Fornavn;Efternavn") == [nil, nil])
  }

  @Test("What someone says of a heading goes before what it is known for")
  func mapped() {
    let table = "Fornavn;Efternavn;Enhed\n"
    let plan = PlanFolder(files: ["employees.csv": Array(table.utf8)]).read(
      beside: Municipality(entries: SmallFolder.entries),
      ReadingManner(
        mappings: ColumnMappings(given: ColumnMapping(["Fornavn": "name", "Enhed": ""]))))
    #expect(plan.shapes.first?.headings.map(\.column) == ["name", nil, nil])
  }

  @Test("Every column tells how it may be called")
  func told() {
    let headings = PlanFile.employees.headings(of: "hired")
    #expect(headings.contains("ansættelsesdato") && headings.contains("startdato"))
    #expect(PlanFile.employees.headings(of: "name").last == "fornavn + efternavn")
    #expect(!PlanFile.sessions.headings(of: "days").contains("startdato"))
  }
}
