import PlannerDomain
import PlannerExchange
import Testing

@Suite struct SampleDataTests {
  /// `sample-data/` beside `Tests/`.
  static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/sample-data"

  @Test("The sample data is read without problems, with entries of every kind")
  func sampleData() {
    let plan = PlanFolder(path: Self.path).read()
    #expect(plan.problems == [])
    #expect(plan.unknownColumns == [])
    #expect(plan.unknownFiles == [])
    #expect(plan.files == PlanFile.allCases)
    #expect(plan.planYear != nil)
    #expect(Set(plan.entries.map(\.key.kind)) == Set(EntryKind.allCases))
    #expect(Set(plan.entries.map(\.key)).count == plan.entries.count)
  }
}
