import PlannerDomain
import PlannerStore
import Testing

@Suite("What offerings have alike")
struct SharingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Where in memory a list begins.
  private func place<Element>(_ list: [Element]) -> UnsafePointer<Element>? {
    list.withUnsafeBufferPointer(\.baseAddress)
  }

  @Test("Equal lists of goals lie in memory once, and each offering has its own")
  func goals() throws {
    let store = try SQLiteStore(path: folder.path("plan.db"))
    let all = ["a", "b", "c"].enumerated().map { number, id in
      Offering(
        id: Identifier(id), title: id, provider: Entries.provider.id, kind: .course,
        length: .days(2), pricePerParticipant: .kroner(500),
        learningGoals: number == 1 ? ["another goal"] : ["a goal", "and one more"])
    }
    try store.commit(.entering([.provider(Entries.provider)] + all.map { .offering($0) }))
    let read = try store.load().municipality.offerings
    let goals = all.compactMap { read[$0.id]?.learningGoals }
    #expect(goals == all.map(\.learningGoals))
    #expect(place(goals[0]) == place(goals[2]) && place(goals[0]) != place(goals[1]))
  }
}
