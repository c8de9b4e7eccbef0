import Foundation
import PlannerDomain
import PlannerStore
import Testing

@Suite("Looking without the right to write")
struct ReadOnlyTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("plan.db")
    try SQLiteStore(path: path).commit(.entering(Entries.all))
  }

  @Test("A file that may only be read can be looked at", arguments: [0o555, 0o777] as [mode_t])
  func readOnlyFile(_ folderMode: mode_t) throws {
    chmod(path, 0o444)
    chmod(folder.path, folderMode)
    try asOrdinaryUser { try expectLookingOnly() }
  }

  @Test("A file in a folder that may only be read can be looked at")
  func readOnlyFolder() throws {
    chmod(path, 0o666)
    chmod(folder.path, 0o555)
    try asOrdinaryUser { try expectLookingOnly() }
  }

  @Test("One may look while the owner writes")
  func whileOwnerWrites() throws {
    let owner = try SQLiteStore(path: path)
    chmod(folder.path, 0o555)
    for end in ["", "-wal", "-shm"] { chmod(path + end, 0o444) }
    let looking = try asOrdinaryUser { try SQLiteStore(path: path) }
    #expect(looking.isReadOnly)
    try owner.commit(.provider("new"))
    #expect(try asOrdinaryUser { try looking.load() } == owner.load())
  }

  @Test("A file that may not even be read cannot be opened")
  func unreadable() throws {
    chmod(folder.path, 0o755)
    chmod(path, 0o000)
    let error = try asOrdinaryUser {
      #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
    }
    guard case .cannotOpen(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("No file can be made in a folder that may only be read")
  func newFile() throws {
    chmod(folder.path, 0o555)
    let new = folder.path("new.db")
    try asOrdinaryUser {
      #expect(throws: StoreError.folderNotWritable(path: new)) { try SQLiteStore(path: new) }
    }
  }

  @Test("An empty file that may only be read holds no plan")
  func emptyFile() throws {
    let empty = folder.path("empty.db")
    try Data().write(to: URL(fileURLWithPath: empty))
    chmod(empty, 0o444)
    chmod(folder.path, 0o755)
    try asOrdinaryUser {
      #expect(throws: StoreError.readOnly(path: empty)) { try SQLiteStore(path: empty) }
    }
  }

  private func expectLookingOnly() throws {
    let store = try SQLiteStore(path: path)
    #expect(store.isReadOnly)
    let kept = try store.load()
    #expect(kept.municipality == Entries.municipality)
    #expect(try store.journal(latest: 1).first?.revision == kept.revision)
    #expect(throws: StoreError.readOnly(path: path)) {
      try store.commit([.provider("p")], expecting: kept.revision)
    }
  }
}
