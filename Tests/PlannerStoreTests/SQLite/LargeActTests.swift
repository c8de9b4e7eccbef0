import PlannerDomain
import Testing

@testable import PlannerStore

@Suite("A large act goes in whole, under the same rules, or not at all")
struct LargeActTests {
  let folder: TemporaryFolder
  let store: SQLiteStore

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteStore(path: folder.path("plan.db"))
    try store.commit(.entering(Entries.all))
  }

  /// More than are made ready at a time.
  private static let records = (1...(2 * PreparedAct.stretch + 1)).map { number in
    Entry.record(
      CompetenceRecord(
        id: Identifier("n\(number)"), employee: Entries.employee.id,
        competence: Entries.competence.id, level: .can,
        date: Entries.day(2026, 5, 4).adding(days: number), evidence: .certificate,
        note: "Nr. \(number)"))
  }

  private static let wrong = Entry.record(
    CompetenceRecord(
      id: "forkert", employee: "ingen", competence: Entries.competence.id, level: .can,
      date: Entries.day(2026, 5, 4), evidence: .certificate))

  @Test("All of it is in the plan and in the journal, in its order")
  func isKept() throws {
    let act = JournalDraft.entering(Self.records)
    #expect(try store.commit(act) == .committed(Revision(rawValue: 2)))
    let kept = try store.load().municipality
    #expect(kept.records.count == Self.records.count + Entries.municipality.records.count)
    #expect(Self.records.allSatisfy { kept[$0.key] == $0 })
    #expect(try store.act(at: Revision(rawValue: 2))?.changes == act.changes)
    #expect(try store.check() == [])
  }

  @Test("One row that refers to what is not there keeps all of it out")
  func isRefused() throws {
    let before = try store.load()
    #expect(throws: StoreError.refused(reason: "FOREIGN KEY constraint failed")) {
      try store.commit(.entering(Self.records + [Self.wrong]))
    }
    #expect(try store.load() == before)
    #expect(try store.journal(latest: 9).count == 1)
  }

  @Test("What comes after one is held against the rules row by row again")
  func rulesHoldAfterwards() throws {
    try store.commit(.entering(Self.records))
    #expect(throws: StoreError.refused(reason: "FOREIGN KEY constraint failed")) {
      try store.commit(.entering([Self.wrong]))
    }
    #expect(try store.setting("foreign_keys") == 1)
    #expect(try store.setting("cache_size") == -256)
  }

  @Test("One that also removes takes with it what hung on the removed")
  func removes() throws {
    let key = EntryKey.assignment(Entries.assignment.id)
    let owners = [EntryKey.agreement(Entries.agreement.id), .rating(Entries.rating.id)]
    let gone = ([key] + owners + [.followUpGoal(Entries.goal.id)]).compactMap { key in
      Entries.municipality[key].map { Change(key: key, before: $0, after: nil) }
    }
    let added = Self.records.map { Change(key: $0.key, before: nil, after: $0) }
    try store.commit(.act(added + gone))
    #expect(try store.check() == [])
    #expect(try store.load().municipality[key] == nil)
  }
}
