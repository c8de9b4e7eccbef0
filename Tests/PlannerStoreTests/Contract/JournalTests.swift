import PlannerDomain
import PlannerStore
import Testing

@Suite("The journal holds who did what, and what it changed")
struct JournalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("It gives each act whole, newest first", arguments: StoreUnderTest.all)
  func acts(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    let entering = JournalDraft.entering(Entries.all)
    let changing = JournalDraft(
      when: "2027-03-08T09:30:00.125Z", who: "Åse Ørum", what: "ret \"alt\"",
      changes: ChangedEntries.all.map {
        Change(key: $0.key, before: Entries.municipality[$0.key], after: $0)
      })
    let removing = JournalDraft.act([
      Change(
        key: .budget(Entries.budget.id),
        before: ChangedEntries.all.first { $0.key.kind == .budget },
        after: nil)
    ])
    try store.commit(entering, changing)
    try store.commit(removing)
    let expected = [removing, changing, entering].enumerated().map { offset, draft in
      JournalEntry(
        revision: Revision(rawValue: Int64(3 - offset)), when: draft.when, who: draft.who,
        what: draft.what, changes: draft.changes)
    }
    #expect(try store.journal(latest: 10) == expected)
    #expect(try store.journal(latest: 2) == Array(expected.prefix(2)))
    for act in expected { #expect(try store.act(at: act.revision) == act) }
    #expect(try store.act(at: Revision(rawValue: 99)) == nil)
    #expect(try store.journal(latest: 0) == [])
    #expect(try store.journal(latest: -1) == [])
  }

  @Test("It tells what some entries held earlier, newest first", arguments: StoreUnderTest.all)
  func versions(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    func provider(_ name: String) -> Entry {
      .provider(Provider(id: "p", name: name, kind: .municipal))
    }
    let names = ["A", "B", "C"].map(provider)
    try store.commit(.entering([names[0]]), .provider("q"))
    for (before, after) in zip(names, names.dropFirst()) {
      try store.commit(.act([Change(key: .provider("p"), before: before, after: after)]))
    }
    #expect(
      try store.versions(of: [.provider("p"), .provider("q"), .team("p")])
        == [.provider("p"): [names[1], names[0]]])
    #expect(try store.versions(of: []) == [:])
  }

  @Test("An act at no instant, or a change of nothing, is refused", arguments: StoreUnderTest.all)
  func malformed(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    let local = JournalDraft(when: "8. marts", who: "Eva", what: "prøve", changes: [])
    #expect(throws: StoreError.self) { try store.commit(local) }
    #expect(throws: StoreError.self) {
      try store.commit(.act([Change(key: .provider("p"), before: nil, after: nil)]))
    }
    #expect(try store.load().revision == .start)
  }
}
