import PlannerDomain
import Testing

@Suite struct ReferenceTests {
  static let dangling: [(Entry, EntryKey)] = [
    (.competence(changed(.ics) { $0.theme = "x" }), .theme("x")),
    (
      .role(changed(.teamLeader) { $0.profile = .init([.init(competence: "x", level: .can)]) }),
      .competence("x")
    ),
    (.team(changed(.south) { $0.leader = "x" }), .employee("x")),
    (.team(changed(.south) { $0.head = "x" }), .employee("x")),
    (.employee(changed(.anna) { $0.team = "x" }), .team("x")),
    (.employee(changed(.anna) { $0.role = "x" }), .role("x")),
    (.record(record { $0.employee = "x" }), .employee("x")),
    (.record(record { $0.competence = "x" }), .competence("x")),
    (.offering(changed(.icsBasic) { $0.provider = "x" }), .provider("x")),
    (.offering(changed(.icsBasic) { $0.themes = ["x"] }), .theme("x")),
    (.offering(changed(.icsBasic) { $0.develops = ["x": .can] }), .competence("x")),
    (.offering(changed(.icsBasic) { $0.prerequisites = ["x"] }), .offering("x")),
    (.package(changed(.ics) { $0.courses = ["x"] }), .offering("x")),
    (.package(changed(.ics) { $0.module = "x" }), .offering("x")),
    (.requisition(changed(.deepForNorth) { $0.offering = "x" }), .offering("x")),
    (.requisition(changed(.deepForNorth) { $0.teams = ["x"] }), .team("x")),
    (.session(changed(.basicEarly) { $0.offering = "x" }), .offering("x")),
    (.session(changed(.basicEarly) { $0.requisition = "x" }), .requisition("x")),
    (.assignment(assignment { $0.employee = "x" }), .employee("x")),
    (.assignment(assignment { $0.offering = "x" }), .offering("x")),
    (.assignment(assignment { $0.session = "x" }), .session("x")),
    (.assignment(assignment { $0.reason = .gap("x") }), .competence("x")),
    (.budget(Budget(team: "x", year: 2026, frame: .zero)), .team("x")),
  ]

  private static func record(
    _ change: (inout CompetenceRecord) -> Void
  ) -> CompetenceRecord {
    changed(
      CompetenceRecord(
        id: "new", employee: "anna", competence: "ics", level: .can, date: "2026-01-01",
        evidence: .certificate), change)
  }

  private static func assignment(_ change: (inout Assignment) -> Void) -> Assignment {
    changed(.at(.wished, .anna, .basicEarly), change)
  }

  @Test("An entry that refers to what is not there is refused", arguments: dangling)
  func refersToUnknown(entry: Entry, missing: EntryKey) {
    Municipality.small.expectRefusal(
      of: .enter(entry), .refersToUnknown(missing, from: entry.key))
  }

  static let used: [(EntryKey, [EntryKey])] = [
    (.theme("childrens-act"), [.offering("ics-deep"), .offering("law-afternoon")]),
    (.theme("ics"), [.profile]),
    (.provider("oehuset"), [.offering("abuse-morning")]),
    (
      .competence("abuse"),
      [.offering("abuse-morning"), .role("caseworker"), .offering("diploma-1")]
    ),
    (.role("team-leader"), [.employee("ditte")]),
    (.team("south"), [.employee("erik")]),
    (.employee("bo"), [.record("bo-ics")]),
    (.employee("ditte"), [.team("north")]),
    (.offering("diploma-1"), [.package("ics-package")]),
    (
      .offering("ics-basic"),
      [
        .session("basic-early"), .session("basic-late"), .offering("ics-deep"),
        .package("ics-package"),
      ]
    ),
    (.requisition("deep-for-north"), [.session("deep-own")]),
    (.session("morning"), [.assignment("anna:morning")]),
    (.profile, [.profile]),
  ]

  @Test("What others refer to stays, and they are named", arguments: used)
  func inUse(key: EntryKey, by users: [EntryKey]) throws {
    let municipality = try Municipality.small.after(.assign(.plan(.anna, .morning, .wished)))
    municipality.expectRefusal(
      of: .remove(key), .inUse(key, by: users.sorted { $0.text < $1.text }))
  }

  @Test(
    "What nothing refers to goes, and comes back by the inverse",
    arguments: [
      EntryKey.budget(Budget.north2026.id), .package("ics-package"), .session("basic-late"),
      .employee("erik"), .offering("law-afternoon"),
    ])
  func removal(key: EntryKey) throws {
    let municipality = try Municipality.small.after(
      .remove(.session("afternoon")))
    let after = try municipality.expectUndoable(.remove(key))
    #expect(after[key] == nil)
    #expect(after.entries.count == municipality.entries.count - 1)
  }

  @Test("What refers to each other is removed together")
  func removedTogether() throws {
    let employees = ["anna", "bo", "clara", "ditte"].map { Edit.remove(.employee(.init($0))) }
    try Municipality.small.expectUndoable(
      .together(
        [
          .remove(.team("north")), .remove(.requisition("deep-for-north")),
          .remove(.session("deep-own")), .remove(.budget(Budget.north2026.id)),
          .remove(.record("anna-ics")), .remove(.record("bo-ics")),
        ] + employees))
  }

  @Test("What is not there cannot be removed")
  func unknown() {
    Municipality.small.expectRefusal(of: .remove(.team("x")), .unknown(.team("x")))
  }
}
