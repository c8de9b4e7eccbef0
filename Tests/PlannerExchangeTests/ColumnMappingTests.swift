import PlannerDomain
import PlannerExchange
import Testing

@Suite struct ColumnMappingTests {
  private static let table = """
    Lb.nr.;Hele navnet;Enhed;Stilling;Startdag;Løngruppe
    7009;Æske Ågren;Modtagelsen;Rådgiver;2027-02-01;7

    """

  private func read(_ mappings: ColumnMappings, _ table: String = Self.table) -> ImportedPlan {
    PlanFolder(files: ["employees.csv": Array(table.utf8)])
      .read(
        beside: Municipality(entries: SmallFolder.entries), ReadingManner(mappings: mappings))
  }

  @Test("Headings that nothing is known of are told with a sample, and what is missing with them")
  func open() throws {
    let plan = read(ColumnMappings())
    let shape = try #require(plan.shapes.first)
    #expect(shape.isOpen)
    #expect(shape.missing == ["id", "name", "hired"])
    #expect(
      shape.headings.filter { $0.column == nil }.map { "\($0.text)=\($0.sample)" } == [
        "Lb.nr.=7009", "Hele navnet=Æske Ågren", "Startdag=2027-02-01", "Løngruppe=7",
      ])
    #expect(plan.entries == [])
  }

  @Test("What is said of a table's headings holds for every table of the shape, in any order")
  func mapped() throws {
    let shape = try #require(read(ColumnMappings()).shapes.first)
    let said = ColumnMapping([
      "lbnr": "number", "Hele Navnet": "name", "Startdag": "hired", "Løngruppe": "",
    ])
    let mappings = ColumnMappings(byShape: [shape.name: said])
    let plan = read(mappings)
    #expect(plan.problems == [])
    #expect(plan.unknownColumns == [])
    guard case .employee(let employee)? = plan.entries.first else {
      Issue.record("no employee")
      return
    }
    #expect(employee.name == "Æske Ågren" && employee.number == "7009")
    #expect(employee.hired == day("2027-02-01"))
    #expect(plan.shapes.map(\.isOpen) == [false])

    let turned = """
      Startdag;Løngruppe;Hele navnet;Lb.nr.;Stilling;Enhed
      2027-02-01;7;Æske Ågren;7009;Rådgiver;Modtagelsen

      """
    #expect(read(mappings, turned).entries == plan.entries)
    #expect(read(mappings, Self.table.replacing("Løngruppe", with: "Trin")).entries == [])
  }

  @Test("What is given goes before what is remembered, heading by heading")
  func given() throws {
    let shape = try #require(read(ColumnMappings()).shapes.first)
    let kept = ColumnMapping(["Lb.nr.": "number", "Hele navnet": "email", "Startdag": "hired"])
    let plan = read(
      ColumnMappings(
        byShape: [shape.name: kept], given: ColumnMapping(["Hele navnet": "name"])))
    #expect(plan.entries.count == 1)
    #expect(plan.shapes.first?.headings[1].column == "name")
  }

  @Test("Reading that is stopped brings nothing")
  func stopped() {
    let rows = (0..<2000).map { "e\($0);\($0);Navn \($0);modtagelse;leder;2020-01-01" }
    let table = "id;number;name;team;role;hired\n" + rows.joined(separator: "\n")
    let plan = PlanFolder(files: ["employees.csv": Array(table.utf8)])
      .read(
        beside: Municipality(entries: SmallFolder.entries), ReadingManner(goesOn: { $0 < 1000 }))
    #expect(plan == ImportedPlan())
  }

  @Test("A table of entries without the table of their parts leaves the parts as they are")
  func partsStay() throws {
    let municipality = Municipality(entries: SmallFolder.entries)
    let files = PlanWriter().files(of: municipality)
    for (whole, parts) in [("roles.csv", "profiles.csv"), ("offerings.csv", "subsidies.csv")] {
      for name in [whole, parts] {
        let some = PlanFolder(files: [name: try #require(files[name])]).read(beside: municipality)
        #expect(some.problems == [])
        #expect(PlanComparison(of: some, with: municipality).news == [], "\(name)")
      }
    }
  }

  @Test("A column that a table lacks leaves what the plan has in it")
  func columnsStay() throws {
    let before = Municipality(entries: SmallFolder.entries)
    let employee = try #require(before.employees.values.min { $0.id < $1.id })
    let table =
      "id;name;team;role;hired\n\(employee.id);Nyt Navn;\(employee.team);\(employee.role);"
      + "\(employee.hired)\n"
    let plan = PlanFolder(files: ["employees.csv": Array(table.utf8)]).read(beside: before)
    guard case .employee(let after)? = plan.entries.first else {
      Issue.record("\(plan.problems)")
      return
    }
    #expect(after.name == "Nyt Navn")
    #expect(after.number == employee.number && !after.number.isEmpty)
    #expect(after.email == employee.email && after.weeklyHoursTenths == employee.weeklyHoursTenths)
    let emptied =
      "id;name;team;role;hired;email\n\(employee.id);\(employee.name);\(employee.team);"
      + "\(employee.role);\(employee.hired);\n"
    let other = PlanFolder(files: ["employees.csv": Array(emptied.utf8)]).read(beside: before)
    guard case .employee(let without)? = other.entries.first else { return }
    #expect(without.email.isEmpty && without.number == employee.number)
  }

  @Test("A column is found by its name in either language")
  func names() {
    #expect(PlanFile.employees.column(called: "Ansættelsesdato") == "hired")
    #expect(PlanFile.employees.column(called: "hours per week") == "hours_per_week")
    #expect(PlanFile.employees.column(called: "Løngruppe") == nil)
    #expect(PlanFile.employees.requiredColumns == ["name", "team", "role", "hired"])
  }
}
