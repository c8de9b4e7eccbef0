import Foundation
import Glibc
import Testing

/// A store that fails or blocks while the program runs: it is said, the edit stays, nothing is lost.
@Suite(.serialized) struct StoreFailureTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `a plan locked by another program is waited for, and then saved`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo; echo STATUS $?")
    pane.expect("Largest gaps")
    let lock = try Lock(on: try planFile())
    try pane.assignForFirstGap()
    pane.expect("NOT SAVED")
    pane.expect("is in use by another program")
    // The screen is as alive as ever, and leaving asks.
    try pane.press("2")
    pane.expect("Title")
    try pane.press("q")
    pane.expect("is not saved. Leave anyway?")
    try pane.press("n")
    lock.release()
    pane.expectGone("NOT SAVED")
    try pane.press("q")
    pane.expect("STATUS 0")
    #expect(try acts() == 2)
  }

  @Test func `a signal while the plan is locked ends it with a word of what was not saved`() throws
  {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo; echo STATUS $?")
    pane.expect("Largest gaps")
    let lock = try Lock(on: try planFile())
    try pane.assignForFirstGap()
    pane.expect("saving")
    for id in pane.programs { kill(id, SIGTERM) }
    pane.expect("Not saved: 1.")
    pane.expect("STATUS")
    lock.release()
  }

  @Test func `an edit under way when the terminal vanishes is kept`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "'\(Program.path)' demo")
    pane.expect("Largest gaps")
    let lock = try Lock(on: try planFile())
    try pane.assignForFirstGap()
    pane.expect("saving")
    let ids = pane.programs
    pane.close()
    usleep(300_000)
    lock.release()
    let end = Date().addingTimeInterval(20)
    while Date() < end, ids.contains(where: { kill($0, 0) == 0 && !isZombie($0) }) {
      usleep(20_000)
    }
    #expect(try acts() == 2)
  }

  @Test func `a disk without room is told, and the edit saved once there is some`() throws {
    defer { program.remove() }
    let disk = program.folder.appending(path: "disk")
    try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
    let mount = try Program.run(
      "/bin/mount", ["-t", "tmpfs", "-o", "size=3m", "none", disk.path()])
    // Only root may mount; elsewhere the store's own tests tell this story.
    guard mount.status == 0 else { return }
    defer { _ = try? Program.run("/bin/umount", ["-l", disk.path()]) }
    let pane = try Pane(
      program, "planner demo; echo STATUS $?", environment: ["XDG_DATA_HOME": disk.path()])
    pane.expect("Largest gaps")
    let ballast = disk.appending(path: "ballast").path()
    _ = try Program.run("/bin/sh", ["-c", "cat /dev/zero > '\(ballast)'"])
    var tries = 0
    while !pane.screen.contains("NOT SAVED"), tries < 12 {
      try pane.assignForFirstGap()
      tries += 1
      usleep(500_000)
    }
    pane.expect("NOT SAVED")
    pane.expect("no room on the disk")
    try FileManager.default.removeItem(atPath: ballast)
    pane.expectGone("NOT SAVED")
    try pane.press("q")
    pane.expect("STATUS 0")
  }

  private func planFile() throws -> String {
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: program.file("planner"))
        .first { $0.hasSuffix(".sqlite") })
    return program.file("planner/\(name)")
  }

  /// How many acts the plan's journal holds.
  private func acts() throws -> Int {
    let rows = try Program.run(
      "/usr/bin/sqlite3", [try planFile(), "SELECT count(*) FROM journal"])
    return try #require(Int(rows.output.trimmed))
  }

  private func isZombie(_ id: Int32) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return status?.split(separator: ")").last?.trimmed.hasPrefix("Z") ?? true
  }
}
