import PlannerDomain
import PlannerExchange
import Testing

@Suite struct PlanDocumentTests {
  private static let small = Municipality(entries: SmallFolder.entries)

  private func read(_ text: String) -> ImportedPlan {
    PlanDocument.read(bytes(text), named: "plan.json")
  }

  private func tables(_ text: String) -> ImportedPlan {
    read("{\"format\": \"planner\", \"version\": 1, \"tables\": {\(text)}}")
  }

  @Test("A municipality comes back from a document as it was, and gives the same bytes again")
  func madeUpPlans() {
    for seed in UInt64(1)...60 {
      var making = MadeUpPlan(seed: seed)
      let municipality = Municipality(entries: making.entries())
      let document = PlanDocument.bytes(of: municipality, planYear: 2027)
      let plan = PlanDocument.read(document, named: "plan.json")
      #expect(plan.problems == [], "seed \(seed)")
      #expect(plan.planYear == 2027)
      let again = Municipality(entries: plan.entries)
      #expect(again == municipality, "seed \(seed)")
      #expect(PlanDocument.bytes(of: again, planYear: 2027) == document)
    }
  }

  @Test("The sample data survives it, and nothing known is nothing read")
  func sample() {
    let plan = PlanFolder(path: SampleDataTests.path).read()
    let municipality = Municipality(entries: plan.entries)
    let again = PlanDocument.read(PlanDocument.bytes(of: municipality), named: "plan.json")
    #expect(again.problems == [])
    #expect(Municipality(entries: again.entries) == municipality)
    let nothing = PlanDocument.read(PlanDocument.bytes(of: Municipality()), named: "plan.json")
    #expect(nothing == ImportedPlan())
  }

  @Test("Numbers, yes and no, and lists are JSON's own; a row is a line")
  func shape() {
    let municipality = Municipality(entries: [
      .provider(Provider(id: "p", name: "Ærø \"X\"", kind: .private, isApproved: true)),
      .offering(
        Offering(
          id: "o", title: "T", provider: "p", kind: .diploma, length: .days(1), ectsTenths: 75,
          pricePerParticipant: Money(øre: 119_050), learningGoals: ["a|b", "c"])),
    ])
    #expect(
      String(decoding: PlanDocument.bytes(of: municipality), as: UTF8.self) == """
        {"format": "planner", "version": 1, "tables": {
          "providers": [
            {"approved": true, "id": "p", "kind": "private", "name": "Ærø \\"X\\""}
          ],
          "offerings": [
            {"catalogue": false, "ects": 7.5, "forms": ["open"], "half_days": 2, "id": "o", \
        "kind": "diploma", "learning_goals": ["a|b", "c"], "material_cost": 0, \
        "price_per_participant": 1190.50, "provider": "p", "spread_weeks": 1, "title": "T", \
        "travel_cost": 0}
          ]
        }}

        """)
  }

  @Test("What another program writes is read: other orders, escapes, white space and empty values")
  func foreign() {
    let plan = read(
      """
      \u{FEFF}{ "tables" : {"providers":[ {"kind":"private","name":"\\u00c6r\\u00f8 \\ud83d\\ude00",
      "id":"p","contact":null,"approved":false} ]},"version":1,"format":"planner" }
      """)
    #expect(plan.problems == [])
    #expect(plan.entries == [.provider(Provider(id: "p", name: "Ærø 😀", kind: .private))])
  }

  @Test("Wrong values are told by table, row and column")
  func wrongValues() {
    let plan = tables(
      """
      "providers": [{"id": "p", "name": "to\\nlinjer", "kind": "private"}, {"id": "q",
        "name": "Q", "kind": "secret"}, {"id": "p", "name": "P", "kind": "private"}],
      "competences": [{"id": "c", "name": "C", "theme": "nix", "nature": "basic"}]
      """)
    #expect(
      plan.problems == [
        ImportProblem(
          file: "providers[1]", field: "kind", found: "secret",
          allowed: .oneOf(ProviderKind.allCases.map(\.rawValue))),
        ImportProblem(
          file: "providers[2]", field: "id", found: "p", allowed: .unused(firstLine: 1)),
        ImportProblem(
          file: "competences[0]", field: "theme", found: "nix", allowed: .existing(.theme)),
      ])
    #expect(plan.lines[.competence("c")] == 1)
  }

  @Test("What has the wrong shape is told, and then nothing is taken")
  func wrongShapes() {
    func problem(_ file: String, _ field: String?, _ found: String, _ allowed: Allowed)
      -> [ImportProblem]
    { [ImportProblem(file: file, field: field, found: found, allowed: allowed)] }
    #expect(read("[]").problems == problem("plan.json", nil, "[…]", .document(1)))
    #expect(
      read("{\"format\": \"planner\", \"version\": 2, \"tables\": {}}").problems
        == problem("plan.json", "version", "2", .document(1)))
    #expect(
      read("{\"format\": \"planner\", \"version\": 1}").problems
        == problem("plan.json", "tables", "", .jsonRows))
    #expect(tables("\"teams\": 7").problems == problem("teams", nil, "7", .jsonRows))
    #expect(tables("\"teams\": [\"x\"]").problems == problem("teams[0]", nil, "x", .jsonRows))
    let nested = tables("\"providers\": [{\"id\": \"p\"}, {\"name\": {\"a\": 1}}]")
    #expect(nested.problems == problem("providers[1]", "name", "", .jsonScalar))
    #expect(nested.entries == [])
  }

  @Test("Tables and columns that the format does not know are told")
  func unknown() {
    let plan = tables(
      "\"pets\": [], \"providers\": [{\"id\": \"p\", \"name\": \"P\", \"kind\": \"private\", \"x\": 1}]"
    )
    #expect(plan.unknownFiles == ["pets"])
    #expect(plan.unknownColumns == [UnknownColumn(file: "providers", name: "x")])
    #expect(plan.problems == [])
  }

  @Test(
    "A damaged document is told by line and character",
    arguments: [
      ("", 1, 1), ("{", 1, 2), ("{\"a\": 1,}", 1, 9), ("{\"a\":\n å", 2, 2), ("[01]", 1, 3),
      ("[1.]", 1, 4), ("[\"\t\"]", 1, 3), ("[\"\\x\"]", 1, 3), ("[\"\\ud800\"]", 1, 9),
      ("{\"æ\": 1, \"æ\": 2}", 1, 10), ("[] []", 1, 4), ("nul", 1, 1), ("[1 2]", 1, 4),
      ("\"æ", 1, 3),
    ])
  func damaged(text: String, line: Int, column: Int) {
    let problems = read(text).problems
    #expect(problems.map(\.line) == [line])
    #expect(problems.map(\.column) == [column])
    #expect(problems.map(\.allowed) == [.json])
  }

  @Test("Arrays in arrays without end are refused, not followed")
  func depth() {
    #expect(
      PlanDocument.read([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000), named: "x")
        .problems.map(\.column) == [65])
  }

  @Test("Whatever happens to the bytes, reading ends with entries and problems")
  func mutations() {
    var random = SeededRandom(state: 20_270_308)
    let original = PlanDocument.bytes(of: Self.small)
    var damaged = 0
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 30))
        }
      }
      let plan = PlanDocument.read(bytes, named: "plan.json")
      if !plan.problems.isEmpty { damaged += 1 }
    }
    #expect(damaged > 100)
  }
}
