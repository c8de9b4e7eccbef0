import Foundation
import PlannerDomain
import Synchronization
import Testing

@testable import PlannerStore

@Suite("Watching a file that others write to")
struct WatcherTests {
  let folder: TemporaryFolder
  let mine: SQLiteStore
  let theirs: SQLiteStore
  let calls = Calls()

  init() throws {
    folder = try TemporaryFolder()
    mine = try SQLiteStore(path: folder.path("plan.db"))
    theirs = try SQLiteStore(path: folder.path("plan.db"))
  }

  @Test("A commit by another store is told, and can then be seen")
  func told() throws {
    let watcher = try watch(since: .start)
    defer { watcher.stop() }
    for number in 1...3 {
      try theirs.commit(.provider(Identifier("p\(number)"), by: "Bo"))
      #expect(calls.wait(until: number))
      #expect(try mine.changes(since: Revision(rawValue: Int64(number - 1))).authors == ["Bo"])
    }
  }

  @Test("A commit that came before watching is told too")
  func earlier() throws {
    try theirs.commit(.provider("p1"))
    let watcher = try watch(since: .start)
    defer { watcher.stop() }
    #expect(calls.wait(until: 1))
  }

  @Test("What others write beside the file wakes nobody, and the next commit is told")
  func beside() throws {
    let watch = try FileWatch(ofFileAt: folder.path("plan.db"))
    _ = watch.hasWrites()
    let other = folder.path("another.txt")
    for number in 1...20 {
      try "\(number)".write(toFile: other, atomically: false, encoding: .utf8)
      try Data("\(number)".utf8).append(to: other)
    }
    #expect(!watch.hasWrites())
    try theirs.commit(.provider("p1"))
    #expect(watch.hasWrites())
  }

  @Test("Commits that come together are told together")
  func together() throws {
    let watcher = try watch(since: .start)
    defer { watcher.stop() }
    for number in 0..<100 { try theirs.commit(.provider(Identifier("p\(number)"))) }
    #expect(calls.wait(untilSeeing: 100))
    #expect(calls.count < 100)
  }

  @Test("Nothing is told when nothing is committed")
  func quiet() throws {
    let watcher = try watch(since: .start)
    defer { watcher.stop() }
    _ = try theirs.load()
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path("other.txt")))
    usleep(300_000)
    #expect(calls.count == 0)
  }

  @Test("Nothing is told after the end", arguments: [true, false])
  func ended(_ byStopping: Bool) throws {
    var watcher: StoreWatcher? = try watch(since: .start)
    if byStopping { watcher?.stop() }
    if !byStopping { watcher = nil }
    usleep(100_000)
    try theirs.commit(.provider("p1"))
    usleep(300_000)
    #expect(calls.count == 0)
    watcher?.stop()
  }

  @Test("A file that was put in its place is told")
  func replaced() throws {
    let watcher = try watch(since: .start)
    defer { watcher.stop() }
    _ = try SQLiteStore(path: folder.path("other.db"))
    rename(folder.path("other.db"), mine.path)
    #expect(calls.wait(until: 1))
    #expect(throws: StoreError.replaced(path: mine.path)) {
      try mine.changes(since: .start)
    }
  }

  private func watch(since revision: Revision) throws -> StoreWatcher {
    try StoreWatcher(watching: mine, since: revision) { [calls, mine] in
      calls.add(seeing: (try? mine.load().revision.rawValue) ?? -1)
    }
  }

  /// Counts calls from the watcher's thread.
  final class Calls: Sendable {
    private let state = Mutex((count: 0, lastSeen: Int64(0)))

    var count: Int { state.withLock { $0.count } }
    private var lastSeen: Int64 { state.withLock { $0.lastSeen } }

    func add(seeing revision: Int64) { state.withLock { $0 = ($0.count + 1, revision) } }

    /// Whether a call came within ten seconds that saw the revision.
    func wait(untilSeeing revision: Int64) -> Bool {
      for _ in 0..<2000 where lastSeen < revision { usleep(5000) }
      return lastSeen >= revision
    }

    /// Whether so many calls came within ten seconds.
    func wait(until count: Int) -> Bool {
      for _ in 0..<2000 where self.count < count { usleep(5000) }
      return self.count >= count
    }
  }
}

extension Data {
  fileprivate func append(to path: String) throws {
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.seekToEnd()
    try file.write(contentsOf: self)
    try file.close()
  }
}
