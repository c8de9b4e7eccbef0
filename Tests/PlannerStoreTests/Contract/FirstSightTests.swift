import PlannerDomain
import PlannerStore
import Testing

@Suite("What is to be seen first")
struct FirstSightTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "People, their records, what is required of them, and budgets are whole",
    arguments: StoreUnderTest.all)
  func people(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(Entries.all))
    let sight = try store.firstSight()
    let (seen, whole) = (sight.municipality, try store.load().municipality)
    #expect(sight.revision == Revision(rawValue: 1))
    #expect(seen.profile == whole.profile && seen.competences == whole.competences)
    #expect(seen.roles == whole.roles && seen.teams == whole.teams)
    #expect(seen.employees == whole.employees && seen.records == whole.records)
    #expect(seen.budgets == whole.budgets)
    for team in whole.teams.keys {
      #expect(seen.employees(of: team) == whole.employees(of: team))
    }
  }

  @Test(
    "Gaps, and which of them are planned to be lifted, are as in everything",
    arguments: StoreUnderTest.all)
  func gaps(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(Entries.all))
    let (seen, whole) = (try store.firstSight().municipality, try store.load().municipality)
    for day in ["2026-01-01", "2027-06-01", "2030-01-01"].compactMap({ CivilDate($0) }) {
      let analysis = GapAnalysis(of: whole, employees: whole.employees.values, on: day)
      #expect(GapAnalysis(of: seen, employees: seen.employees.values, on: day) == analysis)
      for gap in analysis.gaps {
        #expect(seen.assignment(lifting: gap)?.id == whole.assignment(lifting: gap)?.id)
      }
    }
  }

  @Test(
    "Only live assignments are seen, in the state that they are in", arguments: StoreUnderTest.all)
  func states(_ engine: StoreUnderTest) throws {
    let store = try engine.open(folder)
    try store.commit(.entering(EverySpelling.all))
    let (seen, whole) = (try store.firstSight().municipality, try store.load().municipality)
    let live = whole.assignments.values.filter(\.state.isLive)
    #expect(!live.isEmpty && live.count < whole.assignments.count)
    #expect(seen.assignments.count == live.count)
    for assignment in live {
      #expect(seen.assignments[assignment.id]?.state == assignment.state)
      #expect(seen.assignments[assignment.id]?.offering == assignment.offering)
    }
  }

  @Test("An empty store shows an empty municipality", arguments: StoreUnderTest.all)
  func empty(_ engine: StoreUnderTest) throws {
    let sight = try engine.open(folder).firstSight()
    #expect(sight == KeptMunicipality(municipality: Municipality(), revision: .start))
  }

  @Test("While others write, everything is read as it stood at one revision")
  func oneRevision() async throws {
    let mine = try SQLiteStore(path: folder.path("plan.db"))
    let theirs = try SQLiteStore(path: folder.path("plan.db"))
    let writing = Task.detached {
      for number in 1...40 { try theirs.commit(.provider(Identifier("p\(number)"))) }
    }
    for _ in 1...40 {
      let kept = try mine.load()
      #expect(kept.municipality.providers.count == Int(kept.revision.rawValue))
      let sight = try mine.firstSight()
      #expect(sight.revision >= kept.revision)
    }
    try await writing.value
    #expect(try mine.load().municipality.providers.count == 40)
  }
}
