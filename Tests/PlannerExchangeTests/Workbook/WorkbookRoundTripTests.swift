import PlannerDomain
import PlannerExchange
import Testing

@Suite struct WorkbookRoundTripTests {
  private static let sample = PlanFolder(path: SampleDataTests.path).read()

  private func file(_ municipality: Municipality, planYear: Int? = nil) throws -> [UInt8] {
    try WorkbookFile(
      Workbook(
        "Prøve", of: municipality, planYear: planYear, author: "Åse Ø", on: day("2026-11-22"))
    ).bytes
  }

  @Test("A workbook is read back as it was, field by field, whatever the texts hold")
  func madeUpPlans() throws {
    for seed in UInt64(1)...30 {
      var making = MadeUpPlan(seed: seed)
      let municipality = Municipality(entries: making.entries())
      let plan = PlanWorkbook.read(try file(municipality), named: "plan.xlsx")
      #expect(plan.problems == [], "seed \(seed)")
      #expect(Municipality(entries: plan.entries) == municipality, "seed \(seed)")
      #expect(plan.unknownColumns == [] && plan.unknownFiles == [])
    }
  }

  @Test("Written, read and written again it is the same to the byte, and brings in nothing new")
  func sameBytes() throws {
    let municipality = Municipality(entries: Self.sample.entries)
    let bytes = try file(municipality, planYear: Self.sample.planYear)
    let plan = PlanWorkbook.read(bytes, named: "plan.xlsx")
    #expect(plan.problems == [])
    #expect(plan.planYear == Self.sample.planYear)
    #expect(PlanComparison(of: plan, with: municipality).news == [])
    #expect(
      try file(Municipality(entries: plan.entries), planYear: plan.planYear) == bytes)
  }

  @Test("A municipality of which nothing is known is empty sheets, read as nothing")
  func empty() throws {
    let plan = PlanWorkbook.read(try file(Municipality()), named: "tom.xlsx")
    #expect(plan.entries == [] && plan.problems == [])
  }

  @Test("A text that no cell can hold is told of, and where it stands")
  func tooLong() throws {
    let provider = Provider(
      id: "x", name: "X", kind: .private, contact: String(repeating: "å", count: 32_768))
    #expect(throws: WorkbookError.tooLong(sheet: "providers", row: 2, column: 6)) {
      try file(Municipality(entries: [.provider(provider)]))
    }
  }
}
