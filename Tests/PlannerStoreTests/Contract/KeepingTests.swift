import PlannerDomain
import PlannerStore
import Testing

@Suite("What is kept comes back")
struct KeepingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A new store holds an empty municipality at the start", arguments: StoreUnderTest.all)
  func empty(_ engine: StoreUnderTest) throws {
    let kept = try engine.open(folder).load()
    #expect(kept == KeptMunicipality(municipality: Municipality(), revision: .start))
  }

  @Test("A municipality with every field filled comes back equal", arguments: StoreUnderTest.all)
  func everything(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    let outcome = try store.commit([.entering(Entries.all)], expecting: .start)
    #expect(outcome == .committed(Revision(rawValue: 1)))
    #expect(try store.load().municipality == Entries.municipality)
    #expect(try engine.open(folder).load().municipality == Entries.municipality)
  }

  @Test("Every entry changed in every field comes back equal", arguments: StoreUnderTest.all)
  func changed(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(Entries.all))
    let changes = ChangedEntries.all.map {
      Change(key: $0.key, before: Entries.municipality[$0.key], after: $0)
    }
    try store.commit(.act(changes))
    #expect(
      try store.load().municipality == Municipality(entries: Entries.all + ChangedEntries.all))
  }

  @Test("Each kind of entry changes alone and back again", arguments: StoreUnderTest.all)
  func eachKind(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(Entries.all))
    #expect(Set(ChangedEntries.all.map(\.key.kind)) == Set(EntryKind.allCases))
    for after in ChangedEntries.all {
      let change = Change(key: after.key, before: Entries.municipality[after.key], after: after)
      try store.commit(.act([change]))
      #expect(try store.load().municipality == Municipality(entries: Entries.all + [after]))
      try store.commit(.act([change.inverse]))
      #expect(try store.load().municipality == Entries.municipality)
    }
  }

  @Test("Every entry removed leaves an empty municipality", arguments: StoreUnderTest.all)
  func removed(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(Entries.all))
    try store.commit(
      .act(
        Entries.all.reversed().map { Change(key: $0.key, before: $0, after: nil) }))
    #expect(try store.load().municipality == Municipality())
  }

  @Test("Every spelling of every enumeration is accepted", arguments: StoreUnderTest.all)
  func spellings(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(EverySpelling.all))
    #expect(try store.load().municipality == Municipality(entries: EverySpelling.all))
  }

  @Test("A theme of the survey is built in until it is changed", arguments: StoreUnderTest.all)
  func surveyThemes(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    let ours = Entry.theme(Theme(id: "ics", name: "ICS og DUBU", countedUnder: .ics))
    let change = Change(key: ours.key, before: .theme(Theme(.ics)), after: ours)
    try store.commit(.act([change]))
    #expect(try store.load().municipality == Municipality(entries: [ours]))
    try store.commit(.act([Change(key: ours.key, before: ours, after: nil)]))
    #expect(try store.load().municipality == Municipality())
  }

  @Test("Taking acts back restores what was there", arguments: StoreUnderTest.all)
  func inverse(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    let entering = JournalDraft.entering(Entries.all)
    let changing = JournalDraft.act(
      ChangedEntries.all.map {
        Change(key: $0.key, before: Entries.municipality[$0.key], after: $0)
      })
    try store.commit(entering, changing)
    try store.commit(.act(changing.changes.inverse))
    #expect(try store.load().municipality == Entries.municipality)
    try store.commit(.act(entering.changes.inverse.filter { $0.key != .profile }))
    #expect(
      try store.load().municipality == Municipality(entries: [.profile(Entries.profile)]))
  }
}
