import PlannerDomain
import PlannerStore
import Testing

@Suite("Commits are whole, ordered and optimistic")
struct CommitTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Each act of a commit raises the revision by one", arguments: StoreUnderTest.all)
  func revisions(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    let outcome = try store.commit(
      [.provider("p1"), .provider("p2"), .act([])], expecting: .start)
    #expect(outcome == .committed(Revision(rawValue: 3)))
    #expect(try store.load().revision == Revision(rawValue: 3))
  }

  @Test("A commit of nothing leaves the revision", arguments: StoreUnderTest.all)
  func nothing(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    #expect(try store.commit([], expecting: .start) == .committed(.start))
  }

  @Test(
    "A stale commit is told what others changed, and keeps nothing", arguments: StoreUnderTest.all)
  func conflict(_ engine: StoreUnderTest) throws {
    let (mine, theirs) = (try engine.open(folder), try engine.open(folder))
    try mine.commit(.provider("before"))
    let known = try mine.load()
    let acts = [
      JournalDraft.provider("p1", by: "Bo"), .provider("p2", by: "Ida"),
      .provider("p3", by: "Bo"),
    ]
    _ = try theirs.commit(acts, expecting: known.revision)
    let outcome = try mine.commit([.provider("mine")], expecting: known.revision)
    let foreign = ForeignChanges(
      changes: acts.flatMap(\.changes), revision: Revision(rawValue: 4), authors: ["Bo", "Ida"])
    #expect(outcome == .conflict(foreign))
    #expect(try mine.load() == theirs.load())
    #expect(try mine.load().municipality.providers["mine"] == nil)

    var followed = known.municipality
    followed.follow(foreign.changes)
    #expect(try mine.load().municipality == followed)
    #expect(
      try mine.commit([.provider("mine")], expecting: foreign.revision)
        == .committed(Revision(rawValue: 5)))
  }

  @Test("What one store keeps, another sees as changes", arguments: StoreUnderTest.all)
  func following(_ engine: StoreUnderTest) throws {
    let (mine, theirs) = (try engine.open(folder), try engine.open(folder))
    let known = try mine.load().revision
    let act = JournalDraft.entering(Entries.all, by: "Bo")
    try theirs.commit(act)
    #expect(
      try mine.changes(since: known)
        == ForeignChanges(
          changes: act.changes, revision: Revision(rawValue: 1), authors: ["Bo"]))
    #expect(
      try mine.changes(since: Revision(rawValue: 1))
        == ForeignChanges(changes: [], revision: Revision(rawValue: 1), authors: []))
  }

  @Test(
    "A reference to what does not exist leaves nothing of the commit", arguments: StoreUnderTest.all
  )
  func danglingReference(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.provider("p1"))
    let before = try store.load()
    let homeless = Entry.employee(
      Employee(
        id: "e", name: "Nogen", team: "intet", role: "ingen", hired: Entries.day(2026, 1, 1)))
    let error = #expect(throws: StoreError.self) {
      try store.commit(.provider("p2"), .entering([homeless]))
    }
    guard case .refused(let reason) = error else {
      Issue.record("not refused: \(String(describing: error))")
      return
    }
    #expect(!reason.contains("Nogen"))
    #expect(try store.load() == before)
    #expect(try store.journal(latest: 10).count == 1)
  }

  @Test("Removing what others refer to is refused", arguments: StoreUnderTest.all)
  func removalOfReferred(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(Entries.all))
    for entry in Entries.all {
      switch entry.key.kind {
      case .profile, .record, .package, .budget, .agreementTemplate, .followUpGoal, .rating,
        .strategy, .adviceDismissal:
        continue
      default: break
      }
      #expect(throws: StoreError.self, "\(entry.key)") {
        try store.commit(.act([Change(key: entry.key, before: entry, after: nil)]))
      }
    }
    #expect(try store.load().municipality == Entries.municipality)
  }

  @Test("A value outside its range is refused", arguments: StoreUnderTest.all)
  func range(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(Entries.all))
    var budget = Entries.budget
    budget.frame = Money(øre: -1)
    #expect(throws: StoreError.self) { try store.commit(.entering([.budget(budget)])) }
    #expect(throws: StoreError.self) {
      try store.commit(.entering([.provider(Provider(id: "", name: "x", kind: .private))]))
    }
    #expect(try store.load().municipality == Entries.municipality)
  }

  @Test(
    "A revision that the store has never been at is not a conflict", arguments: StoreUnderTest.all)
  func fromAnotherPlace(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    let future = Revision(rawValue: 7)
    #expect(throws: StoreError.self) { try store.changes(since: future) }
    #expect(throws: StoreError.self) { try store.commit([.provider("p")], expecting: future) }
    #expect(try store.load().revision == .start)
  }
}
