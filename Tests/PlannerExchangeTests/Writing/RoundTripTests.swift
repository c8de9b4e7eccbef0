import PlannerDomain
import PlannerExchange
import Testing

@Suite struct RoundTripTests {
  private static let sample = PlanFolder(path: SampleDataTests.path).read()

  @Test("What is written is read back the same, field by field, whatever the texts hold")
  func madeUpPlans() {
    for seed in UInt64(1)...60 {
      var making = MadeUpPlan(seed: seed)
      let municipality = Municipality(entries: making.entries())
      for dialect in CSVDialect.allCases {
        let files = PlanWriter(dialect).files(of: municipality)
        let plan = PlanFolder(files: files).read()
        #expect(plan.problems == [], "seed \(seed)")
        #expect(Municipality(entries: plan.entries) == municipality, "seed \(seed)")
        #expect(plan.unknownColumns == [])
      }
    }
  }

  @Test("Writing, reading and writing again gives the same bytes", arguments: CSVDialect.allCases)
  func sameBytes(dialect: CSVDialect) {
    let plan = Self.sample
    let files = PlanWriter(dialect)
      .files(of: Municipality(entries: plan.entries), planYear: plan.planYear)
    let again = PlanFolder(files: files).read()
    #expect(again.problems == [])
    #expect(again.planYear == plan.planYear)
    #expect(Municipality(entries: again.entries) == Municipality(entries: plan.entries))
    #expect(
      PlanWriter(dialect)
        .files(of: Municipality(entries: again.entries), planYear: again.planYear) == files)
  }

  @Test("Bringing in what was exported changes nothing")
  func nothingNew() {
    let municipality = Municipality(entries: Self.sample.entries)
    let plan = PlanFolder(files: PlanWriter().files(of: municipality)).read()
    let comparison = PlanComparison(of: plan, with: municipality)
    #expect(comparison.news == [])
    #expect(comparison.left == [])
  }

  @Test("A municipality of which nothing is known is written as empty tables, and read as nothing")
  func empty() {
    let plan = PlanFolder(files: PlanWriter().files(of: Municipality())).read()
    var nothing = ImportedPlan(files: plan.files)
    nothing.shapes = plan.shapes
    #expect(plan == nothing && !plan.shapes.contains(where: \.isOpen))
    #expect(plan.files == PlanFile.allCases.filter { $0 != .municipality })
  }

  @Test("Plain files end lines with LF; those for Excel begin with a mark and end lines with CRLF")
  func dialects() {
    let municipality = Municipality(entries: [
      .provider(Provider(id: "x", name: "Ærø; \"X\"\nto", kind: .private, contact: "+45 86"))
    ])
    let text = """
      id;name;kind;approved;approval_note;contact
      x;"Ærø; ""X""
      to";private;no;;'+45 86

      """
    #expect(PlanWriter().files(of: municipality)["providers.csv"] == bytes(text))
    #expect(
      PlanWriter(.excel).files(of: municipality)["providers.csv"]
        == [0xEF, 0xBB, 0xBF]
        + bytes(text.replacing("\n", with: "\r\n").replacing("\r\nto", with: "\nto"))
    )
  }

  @Test(
    "No cell begins with what a spreadsheet runs as a formula",
    arguments: ["=1+1", "+45", "-2", "@SUM(A1)", "'=1", "\t=1", "\n+1", " =1", "''-"])
  func formulas(text: String) {
    let provider = Provider(id: "x", name: text, kind: .private)
    let files = PlanWriter().files(of: Municipality(entries: [.provider(provider)]))
    let written = String(decoding: files["providers.csv"] ?? [], as: UTF8.self)
    #expect(written.contains("x;'") || written.contains("x;\"'"))
    #expect(PlanFolder(files: files).read().entries == [.provider(provider)])
  }

  @Test("An apostrophe that guards nothing is part of the text")
  func apostrophes() {
    let plan = PlanFolder(files: [
      "providers.csv": bytes("id;name;kind\nx;'t Hof;private\ny;';private\n")
    ]).read()
    #expect(
      plan.entries == [
        .provider(Provider(id: "x", name: "'t Hof", kind: .private)),
        .provider(Provider(id: "y", name: "'", kind: .private)),
      ])
  }

  @Test(
    "A pipe within one of several texts is written with a backslash, and other backslashes stay")
  func pipes() {
    let offering = Offering(
      id: "o", title: "T", provider: "p", kind: .diploma, length: .days(1),
      pricePerParticipant: .zero, learningGoals: ["a|b", "c:\\d"])
    let municipality = Municipality(entries: [
      .provider(Provider(id: "p", name: "P", kind: .private)), .offering(offering),
    ])
    let files = PlanWriter().files(of: municipality)
    #expect(
      String(decoding: files["offerings.csv"] ?? [], as: UTF8.self).contains("a\\|b|c:\\\\d"))
    let edited = String(decoding: files["offerings.csv"] ?? [], as: UTF8.self)
      .replacing("c:\\\\d", with: "c:\\d")
    let plan = PlanFolder(files: files.merging(["offerings.csv": bytes(edited)]) { $1 }).read()
    #expect(plan.entries.contains(.offering(offering)))
  }

  @Test("Events told with the items are put in among the agreement's own by their dates")
  func eventsOfItems() throws {
    let agreements = """
      id;team;assignments;events;history
      ia1;modtagelse;a1;done#1@2026-11-22 by Bo|undone#1@2026-11-24;draft@2026-11-17
      ia2;modtagelse;a2;;draft@2026-11-01

      """
    let plan = SmallFolder.folder(replacing: ["agreements.csv": agreements]).read()
    #expect(plan.problems == [])
    let agreement = try #require(Municipality(entries: plan.entries).agreements["ia1"])
    #expect(agreement.events.map(\.item) == [1, 2, 2, 1, 1])
    #expect(agreement.events.map(\.actor) == ["", "", "", "Bo", ""])
  }

  @Test("Events stand with their items, or in their own order with the agreement where they must")
  func eventsInTheirOrder() {
    func written(_ events: [DutyEvent]) -> [String] {
      var agreement = SmallFolder.agreement
      agreement.events = events
      let municipality = Municipality(
        entries: SmallFolder.entries.map {
          $0.key == .agreement("ia1") ? .agreement(agreement) : $0
        })
      let files = PlanWriter().files(of: municipality)
      let again = Municipality(entries: PlanFolder(files: files).read().entries)
      #expect(again.agreements["ia1"]?.events == events)
      return ["agreements.csv", "agreement_items.csv"].filter {
        String(decoding: files[$0] ?? [], as: UTF8.self).contains("done")
      }
    }
    let (one, other) = (
      DutyEvent(1, .done, on: day("2026-11-20"), by: "Åse = Bo", note: "a|b"),
      DutyEvent(2, .done, on: day("2026-11-20"))
    )
    #expect(written([one, other]) == ["agreement_items.csv"])
    #expect(written([other, one]) == ["agreements.csv"])
    // Item 7 is in an earlier text alone.
    #expect(written([one, DutyEvent(7, .done, on: day("2026-11-21"))]) == ["agreements.csv"])
  }

  @Test("An item of an earlier text that has no row of its own makes a text of items alone")
  func itemsOfVersions() throws {
    let items = """
      agreement;version;number;phase;text;owner;due
      ia2;2;1;before;Nyere;leader;start-1
      ia2;1;1;before;Ældre;leader;start-1

      """
    let plan = SmallFolder.folder(replacing: ["agreement_version_items.csv": items]).read()
    #expect(plan.problems == [])
    let agreement = try #require(Municipality(entries: plan.entries).agreements["ia2"])
    #expect(agreement.versions.map { $0.terms.items.map(\.text) } == [["Ældre"], ["Nyere"]])
    #expect(agreement.terms.items == [])
  }
}
