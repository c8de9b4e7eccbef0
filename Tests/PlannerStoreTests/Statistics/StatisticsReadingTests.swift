import Foundation
import PlannerDomain
@testable import PlannerStore
import Synchronization
import Testing

@Suite("Statistics' facts read straight from files")
struct StatisticsReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func kept(_ entries: [Entry], as name: String = "plan.sqlite") throws -> String {
    let path = folder.path(name)
    try SQLiteStore(path: path).commit(.entering(entries))
    return path
  }

  static let scopes: [StatisticsScope] = [
    StatisticsScope(),
    StatisticsScope(
      period: Period(from: Entries.day(2026, 3, 1), to: Entries.day(2026, 10, 31))),
    StatisticsScope(team: "m1"), StatisticsScope(targetGroup: .head),
    StatisticsScope(period: Period(year: 2027), team: "m0", targetGroup: .caseworker),
    StatisticsScope(period: Period(year: 1999)),
  ]

  @Test("They are the facts of the municipality that the file holds", arguments: scopes)
  func same(scope: StatisticsScope) throws {
    let path = try kept(MadeUpPlan.entries)
    let read = try StatisticsReading.facts(at: path, within: scope)
    let reckoned = EducationFacts(of: MadeUpPlan.municipality, within: scope)
    #expect(read.profile == reckoned.profile)
    #expect(read.hasAdoptedStrategy == reckoned.hasAdoptedStrategy)
    #expect(Statistics(of: read) == Statistics(of: reckoned))
    #expect(read.uses.map(\.offering) == reckoned.uses.map(\.offering))
    #expect(read.uses.map(\.traits) == reckoned.uses.map(\.traits))
    #expect(read.uses.map { $0.prices.sorted() } == reckoned.uses.map { $0.prices.sorted() })
  }

  @Test("The made-up plan has something of everything")
  func telling() {
    let statistics = Statistics(of: EducationFacts(of: MadeUpPlan.municipality))
    let traits = Trait.all.filter { if case .region = $0 { false } else { true } }
    for trait in traits {
      let count =
        statistics.count(.offerings, trait) + statistics.count(.ratings, trait)
      #expect(count > 0, "\(trait)")
    }
  }

  @Test("A file from before ratings gives what it holds")
  func firstSchema() throws {
    let path = try kept(MadeUpPlan.entries.filter { $0.key.kind != .rating })
    let raw = try RawDatabase(path)
    let later = try raw.run(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND (name LIKE 'agreement%'"
        + " OR name LIKE 'follow_up%' OR name LIKE 'transfer%' OR name LIKE 'strategy%')")
    try raw.run("PRAGMA foreign_keys = OFF")
    for table in later { try raw.run("DROP TABLE \(table)") }
    try raw.run("PRAGMA user_version = 1")
    let facts = try StatisticsReading.facts(at: path)
    let reckoned = EducationFacts(of: MadeUpPlan.municipality)
    #expect(facts.uses == reckoned.uses)
    #expect(facts.ratings == [])
    #expect(try raw.run("PRAGMA user_version") == ["1"])
  }

  @Test("A file from before the match of theory and practice gives its ratings without")
  func fourthSchema() throws {
    let path = try kept(MadeUpPlan.entries)
    let raw = try RawDatabase(path)
    try raw.forgetMatch()
    try raw.run("PRAGMA user_version = 4")
    let statistics = Statistics(of: try StatisticsReading.facts(at: path))
    let whole = Statistics(of: EducationFacts(of: MadeUpPlan.municipality))
    #expect(statistics.count(.ratings) == whole.count(.ratings))
    #expect(statistics.count(.ratings, .used(.high)) == whole.count(.ratings, .used(.high)))
    #expect(statistics.count(.ratings, .enoughTheory(.high)) == 0)
    #expect(whole.count(.ratings, .enoughTheory(.high)) > 0)
  }

  @Test("Reading leaves the file and its folder as they were")
  func untouched() throws {
    let path = try kept(MadeUpPlan.entries)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    chmod(path, 0o400)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(try StatisticsReading.facts(at: path).uses.isEmpty == false)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == files)
  }

  @Test("What another has written and not yet put into the file counts")
  func pending() throws {
    let path = folder.path("plan.sqlite")
    let store = try SQLiteStore(path: path)
    try store.commit(.entering(MadeUpPlan.entries))
    let facts = try StatisticsReading.facts(at: path)
    #expect(facts.uses == EducationFacts(of: MadeUpPlan.municipality).uses)
    #expect(try store.latestRevision().rawValue == 1)
  }

  @Test("What is no municipality's file is refused")
  func strangers() throws {
    let missing = folder.path("missing.sqlite")
    #expect(throws: StoreError.self) { try StatisticsReading.facts(at: missing) }
    #expect(access(missing, F_OK) != 0)
    let empty = folder.path("empty.sqlite")
    try Data().write(to: URL(fileURLWithPath: empty))
    #expect(throws: StoreError.notADatabase(path: empty)) {
      try StatisticsReading.facts(at: empty)
    }
    let text = folder.path("text.sqlite")
    try String(repeating: "plan", count: 500).write(
      toFile: text, atomically: true, encoding: .utf8)
    #expect(throws: StoreError.notADatabase(path: text)) { try StatisticsReading.facts(at: text) }
    let newer = try kept([], as: "newer.sqlite")
    try RawDatabase(newer).run("PRAGMA user_version = 99")
    #expect(
      throws: StoreError.newerThanProgram(path: newer, found: 99, known: Schema.version)
    ) { try StatisticsReading.facts(at: newer) }
    #expect(throws: StoreError.isFolder(path: folder.path)) {
      try StatisticsReading.facts(at: folder.path)
    }
  }

  @Test("Many are handed over in the order of their names, with those that cannot be read")
  func many() throws {
    var paths: [String] = []
    for number in 0..<9 {
      let name = "\(number).sqlite"
      if number == 4 {
        paths.append(folder.path(name))
        try "no".write(toFile: folder.path(name), atomically: true, encoding: .utf8)
      } else {
        paths.append(
          try kept([.profile(MunicipalityProfile(name: "Kommune \(number)"))], as: name))
      }
    }
    let seen = Mutex<[String]>([])
    ManyFiles(paths).reckon(within: StatisticsScope()) { path, result in
      seen.withLock { $0.append((try? result.get())?.summary.name ?? "not: \(path)") }
    }
    #expect(
      seen.withLock { $0 }
        == (0..<9).map { $0 == 4 ? "not: \(paths[4])" : "Kommune \($0)" })
  }
}
