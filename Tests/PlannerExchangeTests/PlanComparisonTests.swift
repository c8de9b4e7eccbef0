import PlannerDomain
import PlannerExchange
import Testing

@Suite struct PlanComparisonTests {
  private let plan = SmallFolder.folder().read()

  @Test("An unchanged plan brings nothing")
  func unchanged() {
    let comparison = PlanComparison(of: plan, with: Municipality(entries: plan.entries))
    #expect(comparison.news == [])
    #expect(comparison.left == [])
    #expect(comparison.problems == [])
  }

  @Test("Records and assignments that differ are left, and everything else is brought up to date")
  func movedOn() throws {
    var old = plan.entries
    for index in old.indices {
      switch old[index] {
      case .record(var record) where record.id == "r2":
        record.note = "rettet"
        old[index] = .record(record)
      case .assignment(var assignment) where assignment.id == "a2":
        assignment.history.append(.init(.proposed, on: day("2026-11-20")))
        old[index] = .assignment(assignment)
      case .team(var team):
        team.name = "Et ældre navn"
        old[index] = .team(team)
      default: break
      }
    }
    let comparison = PlanComparison(of: plan, with: Municipality(entries: old))
    #expect(comparison.left == [.record("r2"), .assignment("a2")])
    #expect(comparison.news.map(\.key) == [.team("modtagelse")])
    #expect(comparison.problems == [])
  }

  @Test("Every rule that is broken is told by file, line and field")
  func problems() {
    let employees = """
      id;number;name;team;role;hired;left
      e1;7;Åse;modtagelse;leder;2020-01-01;2019-01-01
      e2;7;Bo;modtagelse;raadgiver;2020-01-01;

      """
    let plan = SmallFolder.folder(replacing: ["employees.csv": employees]).read()
    #expect(plan.problems == [])
    func problem(_ line: Int, _ field: Field, _ problem: FieldProblem) -> RuleProblem {
      RuleProblem(
        file: "employees.csv", line: line, field: field.rawValue,
        error: .invalid(.employee(line == 2 ? "e1" : "e2"), field, problem))
    }
    let found = PlanComparison(of: plan, with: Municipality()).problems
    #expect(
      found.filter { $0.file == "employees.csv" } == [
        problem(2, .number, .taken(by: .employee("e2"))), problem(2, .left, .outOfOrder),
        problem(3, .number, .taken(by: .employee("e1"))),
      ])
  }

  @Test("A number that someone in the municipality has is told by the line that takes it")
  func takenByAnother() {
    let other = Employee(
      id: "e9", name: "Carl", number: "7002", team: "modtagelse", role: "leder",
      hired: day("2020-01-01"))
    let before = Municipality(entries: plan.entries + [.employee(other)])
    let again = SmallFolder.folder(replacing: [
      "employees.csv": (SmallFolder.files["employees.csv"] ?? "").replacing(
        "Bo Æbelø", with: "Bo Æ")
    ]).read()
    #expect(
      PlanComparison(of: again, with: before).problems == [
        RuleProblem(
          file: "employees.csv", line: 3, field: "number",
          error: .invalid(.employee("e2"), .number, .taken(by: .employee("e9"))))
      ])
  }

  @Test(
    "The files may hold whatever the rules allow, and no more",
    arguments: [
      ("half_days", "4000", true), ("half_days", "4001", false), ("spread_weeks", "520", true),
      ("spread_weeks", "521", false), ("ects", "600", true), ("ects", "600,1", false),
      ("travel_cost", "100000000", true), ("travel_cost", "100000001", false),
    ])
  func limits(field: String, value: String, isAllowed: Bool) {
    let columns = ["half_days", "spread_weeks", "ects", "travel_cost"]
    let values = columns.map { $0 == field ? value : $0 == "half_days" ? "2" : "" }
    let plan = PlanFolder(files: [
      "providers.csv": bytes("id;name;kind\np;P;private\n"),
      "offerings.csv": bytes(
        "id;title;provider;kind;forms;price_per_participant;\(columns.joined(separator: ";"))\n"
          + "o;T;p;diploma;open;1;\(values.joined(separator: ";"))\n"),
    ]).read()
    #expect(plan.problems.map(\.field) == (isAllowed ? [] : [field]))
    #expect(PlanComparison(of: plan, with: Municipality()).problems == [])
  }
}
