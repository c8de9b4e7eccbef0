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

  @Test("The sample data breaks no rule, now or moved in time, and has agreements in every state")
  func rules() throws {
    let plan = PlanFolder(path: Self.path).read()
    let municipality = Municipality(entries: plan.entries)
    #expect(municipality.problems() == [])
    let today = day("2026-11-22")
    #expect(
      Set(municipality.agreements.values.map { municipality.state(of: $0, on: today) })
        == Set(AgreementState.allCases))
    let status = FollowUpStatus(of: municipality, on: today)
    #expect(!status.overdue.isEmpty && !status.soon.isEmpty && !status.silent.isEmpty)
    #expect(status.trend.filter { $0.transfer.count > 0 }.count >= 4)
    #expect(AgreementList(of: municipality, on: today).missing.count > 5)
    let revised = try #require(municipality.agreements["ia2026-044"])
    #expect(revised.versions.count == 1 && revised.signatures.count == 3)

    let later = try #require(plan.shifted(toPlanYear: 2031, today: day("2030-08-20")))
    let moved = Municipality(entries: later.entries)
    #expect(moved.problems() == [])
    let happened =
      moved.ratings.values.map(\.date) + moved.agreements.values.compactMap(\.history.last?.date)
    #expect(happened.allSatisfy { $0 <= day("2030-08-20") })
  }
}
