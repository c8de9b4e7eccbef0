import Foundation
import PlannerDomain
@testable import PlannerStore
import Testing

@Suite("Copies of a plan")
struct CopyTests {
  let folder: TemporaryFolder
  let path: String
  let copy: String
  let aside: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("plan.db")
    copy = folder.path("safe/copy.db")
    aside = folder.path("backups/old.db")
  }

  private func files() throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: folder.path))
  }

  @Test("A copy holds everything committed, is its owner's alone, and is a plan by itself")
  func wholeCopy() throws {
    let store = try SQLiteStore(path: path)
    try store.commit(.provider("a"))
    try store.copy(to: copy)
    try store.commit(.provider("b"))
    let copied = try SQLiteStore(path: copy)
    #expect(try copied.load().municipality.providers.keys.sorted() == ["a"])
    #expect(try copied.journal(latest: 9) == Array(store.journal(latest: 9).dropFirst()))
    #expect(folder.permissions(of: "safe/copy.db") == 0o600)
    try copied.commit(.provider("c"))
    #expect(try store.load().municipality.providers.keys.sorted() == ["a", "b"])
  }

  @Test("A file that is there is not written over, and nothing is left of the attempt")
  func existing() throws {
    let store = try SQLiteStore(path: path)
    try store.copy(to: copy)
    let before = try Data(contentsOf: URL(filePath: copy))
    #expect(throws: StoreError.exists(path: copy)) { try store.copy(to: copy) }
    #expect(try Data(contentsOf: URL(filePath: copy)) == before)
    #expect(try !files().contains("safe/copy.db.part"))
  }

  @Test("Restoring puts the copy in place, keeps what was there, and stops those who have it open")
  func restore() throws {
    let store = try SQLiteStore(path: path)
    try store.commit(.provider("a"))
    try store.copy(to: copy)
    try store.commit(.provider("b"))
    #expect(try SQLiteStore.restore(copy, to: path, keeping: aside))
    #expect(try SQLiteStore(path: path).load().municipality.providers.keys.sorted() == ["a"])
    #expect(try SQLiteStore(path: aside).load().municipality.providers.keys.sorted() == ["a", "b"])
    #expect(throws: StoreError.replaced(path: path)) { try store.commit(.provider("d")) }
    #expect(try SQLiteStore(path: copy).load().municipality.providers.keys.sorted() == ["a"])
    #expect(folder.permissions(of: "plan.db") == 0o600)
  }

  @Test("Restoring works where no plan is, and from a copy that can only be read")
  func restoreToNothing() throws {
    try SQLiteStore(path: path).commit(.provider("a"))
    chmod(path, 0o400)
    let target = folder.path("new/plan.db")
    #expect(try !SQLiteStore.restore(path, to: target, keeping: aside))
    #expect(try SQLiteStore(path: target).load().municipality.providers.keys.sorted() == ["a"])
    #expect(try !files().contains("backups/old.db"))
  }

  @Test("What is no sound plan is refused, and the plan stays as it was", arguments: [true, false])
  func unsound(isOurs: Bool) throws {
    let store = try SQLiteStore(path: path)
    try store.commit(.provider("a"))
    let bad = folder.path("bad.db")
    if isOurs {
      try store.copy(to: bad)
      let file = try FileHandle(forWritingTo: URL(filePath: bad))
      // The second page and those after it, behind the header that says whose the file is.
      try file.seek(toOffset: 4096)
      try file.write(contentsOf: Data(repeating: 0xA5, count: 40_000))
      try file.close()
    } else {
      try Data(repeating: 0x41, count: 9000).write(to: URL(filePath: bad))
    }
    #expect(throws: StoreError.self) { try SQLiteStore.restore(bad, to: path, keeping: aside) }
    #expect(try store.load().municipality.providers.keys.sorted() == ["a"])
    #expect(try store.commit(.provider("b")) == .committed(Revision(rawValue: 2)))
    #expect(try files().isDisjoint(with: ["plan.db.part", "backups/old.db"]))
  }

  @Test("A copy is whole while others go on writing")
  func busy() async throws {
    let store = try SQLiteStore(path: path)
    let path = path
    async let writing: Void = Task.detached {
      let other = try SQLiteStore(path: path)
      for number in 0..<30 { try other.commit(.provider(Identifier("p\(number)"))) }
    }.value
    for number in 0..<5 {
      let copy = folder.path("copy-\(number).db")
      try store.copy(to: copy)
      let copied = try SQLiteStore(path: copy)
      #expect(try copied.check() == [])
      let kept = try copied.load()
      #expect(kept.municipality.providers.count == Int(kept.revision.rawValue))
    }
    try await writing
  }

  @Test("A reference that was broken by hand is found by table and row")
  func brokenReference() throws {
    let store = try SQLiteStore(path: path)
    #expect(try store.check() == [])
    try RawDatabase(path).run(
      "PRAGMA foreign_keys = OFF; INSERT INTO budget (team_id, year, frame_ore) VALUES ('x', 2027, 1)"
    )
    #expect(try store.check().contains { $0.hasPrefix("budget") && $0.contains("team") })
  }
}
