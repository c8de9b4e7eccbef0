import Foundation
import PlannerDomain
@testable import PlannerStore
import Testing

@Suite("Opening a database file")
struct OpeningTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("plan.db")
  }

  @Test("Folders and files that are made are their owner's alone")
  func permissions() throws {
    let store = try SQLiteStore(path: folder.path("a/b/plan.db"))
    try store.commit(.provider("p"))
    for name in ["a", "a/b"] { #expect(folder.permissions(of: name) == 0o700, "\(name)") }
    for name in ["plan.db", "plan.db-wal", "plan.db-shm", "plan.db.lock"] {
      #expect(folder.permissions(of: "a/b/" + name) == 0o600, "\(name)")
    }
  }

  @Test("The permissions of a folder that was there are left alone")
  func existingFolder() throws {
    chmod(folder.path, 0o750)
    _ = try SQLiteStore(path: path)
    #expect(folder.permissions(of: ".") == 0o750)
  }

  @Test("A relative path begins in the current folder, whatever it looks like")
  func relative() throws {
    let name = "file:\(UUID().uuidString)?mode=memory"
    defer {
      for end in ["", "-wal", "-shm", ".lock"] { unlink(name + end) }
    }
    let store = try SQLiteStore(path: name)
    #expect(store.path == FileManager.default.currentDirectoryPath + "/" + name)
    #expect(access(store.path, F_OK) == 0)
  }

  @Test(
    "A file of another kind is refused and left as it was",
    arguments: ["x", "hej\n", String(repeating: "plan", count: 2000)])
  func otherFile(_ content: String) throws {
    try content.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: StoreError.notADatabase(path: path)) { try SQLiteStore(path: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
  }

  @Test(
    "Another program's database is refused and left as it was",
    arguments: ["CREATE TABLE mine (a)", "PRAGMA user_version = 3", "PRAGMA application_id = 5"])
  func otherDatabase(_ sql: String) throws {
    try RawDatabase(path).run(sql)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notADatabase(path: path)) { try SQLiteStore(path: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("A file by a later version of the program is refused")
  func newer() throws {
    _ = try SQLiteStore(path: path)
    try RawDatabase(path).run("PRAGMA user_version = 99")
    #expect(throws: StoreError.newerThanProgram(path: path, found: 99, known: 7)) {
      try SQLiteStore(path: path)
    }
  }

  @Test("An empty file becomes a database", arguments: [0, 1])
  func empty(_ tables: Int) throws {
    try Data().write(to: URL(fileURLWithPath: path))
    // As an opening leaves it that was cut short before the first table of ours.
    if tables > 0 {
      try RawDatabase(path).run(
        "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    #expect(try SQLiteStore(path: path).load().revision == .start)
  }

  @Test("A folder is not a database")
  func isFolder() {
    #expect(throws: StoreError.isFolder(path: folder.path)) {
      try SQLiteStore(path: folder.path)
    }
  }

  @Test("A folder cannot be made below a file")
  func belowFile() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    let below = path + "/x/plan.db"
    #expect(throws: StoreError.folderNotWritable(path: below)) { try SQLiteStore(path: below) }
  }

  @Test("An empty path is no file")
  func emptyPath() {
    #expect(throws: StoreError.self) { try SQLiteStore(path: "") }
  }

  @Test("Commits wait for the disk")
  func durability() throws {
    let store = try SQLiteStore(path: path)
    #expect(try store.setting("synchronous") == 2)
    #expect(try store.setting("foreign_keys") == 1)
    #expect(try store.setting("busy_timeout") == 5000)
    #expect(try store.setting("application_id") == 0x706C_6E72)
    #expect(try store.setting("user_version") == 7)
    #expect(try RawDatabase(path).run("PRAGMA journal_mode") == ["wal"])
  }

  @Test("A file by the first version is brought up to date, with all that it held")
  func firstVersion() throws {
    let store = try SQLiteStore(path: path)
    try store.commit(.provider("p", by: "Eva"))
    let raw = try RawDatabase(path)
    for table in [
      "advice_dismissal", "strategy_step", "strategy_frame", "strategy_goal_competence",
      "strategy_goal",
      "strategy_text", "strategy", "transfer_barrier", "transfer_rating", "follow_up_step",
      "follow_up_goal", "agreement_step",
      "agreement_event", "agreement_signature", "agreement_commitment", "agreement_item",
      "agreement_learning_goal", "agreement_text", "agreement_assignment", "agreement",
      "agreement_template_commitment", "agreement_template_item",
      "agreement_template_learning_goal", "agreement_template_scope", "agreement_template",
    ] { try raw.run("DROP TABLE \(table)") }
    try raw.run("DROP INDEX team_head")
    try raw.run("ALTER TABLE team DROP COLUMN head_id")
    try raw.run("ALTER TABLE course_session DROP COLUMN ends_minute")
    try raw.run("ALTER TABLE course_session DROP COLUMN starts_minute")
    try raw.run("DELETE FROM grdb_migrations WHERE identifier GLOB '[2-7] *'")
    try raw.run("PRAGMA user_version = 1")
    let again = try SQLiteStore(path: path)
    #expect(try again.setting("user_version") == 7)
    let kept = try again.load()
    #expect(kept.municipality.providers.keys.map(\.rawValue) == ["p"])
    let outcome = try again.commit([.entering(Entries.all)], expecting: kept.revision)
    #expect(outcome == .committed(Revision(rawValue: 2)))
    #expect(try again.load().municipality.agreements.count == 1)
  }

  @Test("A file from before strategies is brought up to date, and holds them then")
  func secondVersion() throws {
    let store = try SQLiteStore(path: path)
    try store.commit(.provider("p", by: "Eva"))
    let raw = try RawDatabase(path)
    for table in [
      "advice_dismissal", "strategy_step", "strategy_frame", "strategy_goal_competence",
      "strategy_goal",
      "strategy_text", "strategy",
    ] { try raw.run("DROP TABLE \(table)") }
    try raw.forgetMatch()
    try raw.run("DROP INDEX team_head")
    try raw.run("ALTER TABLE team DROP COLUMN head_id")
    try raw.run("ALTER TABLE course_session DROP COLUMN ends_minute")
    try raw.run("ALTER TABLE course_session DROP COLUMN starts_minute")
    try raw.run("DELETE FROM grdb_migrations WHERE identifier GLOB '[3-7] *'")
    try raw.run("PRAGMA user_version = 2")
    let again = try SQLiteStore(path: path)
    #expect(try again.setting("user_version") == 7)
    let kept = try again.load()
    #expect(kept.municipality.providers.keys.map(\.rawValue) == ["p"])
    let outcome = try again.commit([.entering(Entries.all)], expecting: kept.revision)
    #expect(outcome == .committed(Revision(rawValue: 2)))
    #expect(try again.load().municipality.strategies == Entries.municipality.strategies)
  }

  @Test("A file from before the match of theory and practice keeps its ratings, and takes it then")
  func fourthVersion() throws {
    let store = try SQLiteStore(path: path)
    try store.commit(.entering(Entries.all))
    let raw = try RawDatabase(path)
    try raw.forgetMatch()
    try raw.run("DROP INDEX team_head")
    try raw.run("ALTER TABLE team DROP COLUMN head_id")
    try raw.run("ALTER TABLE course_session DROP COLUMN ends_minute")
    try raw.run("ALTER TABLE course_session DROP COLUMN starts_minute")
    try raw.run("DELETE FROM grdb_migrations WHERE identifier GLOB '[5-7] *'")
    try raw.run("PRAGMA user_version = 4")
    let again = try SQLiteStore(path: path)
    #expect(try again.setting("user_version") == 7)
    let kept = try again.load()
    var rating = Entries.rating
    rating.enoughTheory = nil
    rating.enoughPractice = nil
    #expect(kept.municipality.ratings.values.map(\.self) == [rating])
    _ = try again.commit([.entering([.rating(Entries.rating)])], expecting: kept.revision)
    #expect(try again.load().municipality.ratings == Entries.municipality.ratings)
  }

  @Test("Many may open a fresh file at once, and all may write")
  func manyAtOnce() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<16 {
        group.addTask {
          try await onThread {
            let store = try SQLiteStore(path: path)
            let act = JournalDraft.provider(Identifier("p\(number)"), by: "\(number)")
            var revision = Revision.start
            while case .conflict(let foreign) = try store.commit([act], expecting: revision) {
              revision = foreign.revision
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let kept = try SQLiteStore(path: path).load()
    #expect(kept.revision == Revision(rawValue: 16))
    #expect(kept.municipality.providers.count == 16)
  }
}

/// Does the work on a thread of its own, so that all of it happens at once.
private func onThread<Value: Sendable>(
  _ work: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
  }
}
