import Foundation
import PlannerDomain
import Testing

@testable import PlannerStore

@Suite("What goes wrong is said in the store's own terms")
struct FailureTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("plan.db")
  }

  @Test(
    "SQLite's codes",
    arguments: [
      (5, .busy(path: "p")), (6, .busy(path: "p")), (261, .busy(path: "p")),
      (8, .readOnly(path: "p")), (1544, .readOnly(path: "p")), (13, .diskFull(path: "p")),
      (4874, .diskFull(path: "p")), (14, .cannotOpen(path: "p", reason: "m")),
      (26, .notADatabase(path: "p")), (11, .corrupt(path: "p", reason: "m")),
      (19, .refused(reason: "m")), (787, .refused(reason: "m")), (18, .refused(reason: "m")),
      (10, .unexpected(reason: "SQLite 10: m")),
    ] as [(CInt, StoreError)])
  func codes(_ code: CInt, _ expected: StoreError) {
    #expect(StoreError(sqliteCode: code, message: "m", path: "p") == expected)
  }

  @Test(
    "The system's codes",
    arguments: [
      (ENOSPC, .diskFull(path: "p")), (EDQUOT, .diskFull(path: "p")),
      (EACCES, .folderNotWritable(path: "p")), (EROFS, .folderNotWritable(path: "p")),
      (EISDIR, .isFolder(path: "p")),
      (EMFILE, .cannotOpen(path: "p", reason: "Too many open files")),
    ] as [(CInt, StoreError)])
  func systemCodes(_ code: CInt, _ expected: StoreError) {
    #expect(StoreError(openingFile: "p", errno: code) == expected)
  }

  @Test("A file that was put in the place of the one that was opened is noticed")
  func replaced() throws {
    let store = try SQLiteStore(path: path)
    try store.commit(.provider("p1"))
    _ = try SQLiteStore(path: folder.path("other.db"))
    rename(folder.path("other.db"), path)
    #expect(throws: StoreError.replaced(path: path)) { try store.load() }
    #expect(throws: StoreError.replaced(path: path)) {
      try store.commit([.provider("p2")], expecting: Revision(rawValue: 1))
    }
  }

  @Test("A file that was removed is noticed")
  func removed() throws {
    let store = try SQLiteStore(path: path)
    unlink(path)
    #expect(throws: StoreError.replaced(path: path)) {
      try store.commit([.provider("p1")], expecting: .start)
    }
  }

  @Test("A refusal names the rule, and nothing of what was to be kept")
  func refusal() throws {
    let store = try SQLiteStore(path: path)
    let secret = Entry.employee(
      Employee(
        id: "hemmelig", name: "Hemmelig Person", number: "hemmelig", team: "t", role: "r",
        hired: Entries.day(2026, 1, 1), weeklyHoursTenths: -1, email: "hemmelig@x.example"))
    #expect(throws: StoreError.refused(reason: "CHECK constraint failed: weekly_hours_tenths >= 0"))
    { try store.commit([.entering([secret])], expecting: .start) }
  }
}
