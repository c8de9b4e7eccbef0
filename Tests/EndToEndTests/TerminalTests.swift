import Foundation
import Glibc
import Testing

/// The real program in a real pseudo-terminal.
@Suite(.serialized) struct TerminalTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test func `æ, ø and å show although LANG is unset`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo")
    pane.expect("Eksempelkøbing Kommune")
    pane.expect("Overview")
  }

  @Test func `a Danish locale gives Danish, and an ASCII one plain letters`() throws {
    defer { program.remove() }
    let danish = try Pane(program, "LANG=da_DK.UTF-8 planner demo")
    danish.expect("Overblik")
    danish.expect("medarbejdere")
    let ascii = try Pane(program, "LC_ALL=C planner demo --language da")
    ascii.expect("Eksempelkobing Kommune")
  }

  @Test func `an assignment made with four keys is there the next time`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo")
    let planned = try pane.plannedGaps()
    try pane.assignForFirstGap()
    pane.expect("proposed for")
    try pane.press("q")
    pane.expectGone("Overview")
    let again = try Pane(program, "planner demo")
    #expect(try again.plannedGaps() > planned)
  }

  @Test func `what was acknowledged survives kill -9, and the file is whole`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo")
    let planned = try pane.plannedGaps()
    try pane.assignForFirstGap()
    pane.expect("proposed for")
    pane.expectGone("saving")
    for id in pane.programs { kill(id, SIGKILL) }
    pane.expect("Killed")
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: program.file("planner"))
        .first { $0.hasSuffix(".sqlite") })
    let check = try Program.run(
      "/usr/bin/sqlite3", [program.file("planner/\(file)"), "PRAGMA integrity_check"])
    #expect(check.output.trimmed == "ok")
    let again = try Pane(program, "planner demo")
    #expect(try again.plannedGaps() > planned)
  }

  @Test func `two desks on one file see each other's edits, and each undoes its own`() throws {
    defer { program.remove() }
    let first = try Pane(program, "planner demo --name Anna")
    let start = try first.plannedGaps()
    let second = try Pane(program, "planner demo --name Bo")
    #expect(try second.plannedGaps() == start)
    try first.assignForFirstGap()
    second.expect("Anna changed the plan")
    let afterFirst = try second.plannedGaps()
    #expect(afterFirst > start)
    try second.assignForFirstGap()
    first.expect("Bo changed the plan")
    let afterBoth = try first.plannedGaps()
    #expect(afterBoth > afterFirst)
    try first.press("u")
    second.expect("Anna changed the plan")
    #expect(try second.plannedGaps() == start + afterBoth - afterFirst)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGPWR])
  func `the terminal is restored when a signal ends the program`(signal: Int32) throws {
    defer { program.remove() }
    let pane = try Pane(program, "cd; stty -a > before; planner demo; stty -a > after; echo LEFT")
    pane.expect("Overview")
    for id in pane.programs { kill(id, signal) }
    pane.expect("LEFT")
    pane.expectGone("Overview")
    try pane.type("clear; cmp before after && echo RE''STORED")
    try pane.press("Enter")
    pane.expect("RESTORED")
  }

  @Test func `a paste that does not end keeps no signal waiting`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "'\(Program.path)' demo")
    pane.expect("Largest gaps")
    let ids = pane.programs
    try pane.type("\u{1B}[200~abc")
    for id in ids { kill(id, SIGTERM) }
    for _ in 0..<50 where ids.contains(where: isAlive) {
      try pane.type("a")
      usleep(200_000)
    }
    #expect(!ids.isEmpty && !ids.contains(where: isAlive))
  }

  @Test func `what the terminal sends of itself is no key`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo")
    pane.expect("Largest gaps")
    for answer in ["[?62;22q", "]0;qqq\u{7}", "_qqq\u{1B}\\", "Xqqq\u{1B}\\", "[[q"] {
      try pane.type("\u{1B}" + answer)
    }
    try pane.press("2")
    pane.expect("by title")
  }

  @Test func `no size breaks it, and it comes back as it was`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo")
    pane.expect("Largest gaps")
    try pane.press("j", "j", "a")
    pane.expect("take?")
    for (columns, rows) in [(40, 10), (1, 1), (7, 3), (300, 100), (2, 40), (80, 24)] {
      try pane.resize(columns: columns, rows: rows)
      try pane.press("Down")
    }
    pane.expect("take?")
    try pane.press("Escape")
    pane.expectGone("take?")
    pane.expect("Largest gaps")
    try pane.press("q")
    pane.expectGone("Overview")
  }

  @Test func `Ctrl-Z gives the shell back, and fg the whole screen`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "'\(Program.path)' demo")
    pane.expect("Largest gaps")
    try pane.press("C-z")
    pane.expectGone("Largest gaps")
    try pane.type("fg")
    try pane.press("Enter")
    pane.expect("Largest gaps")
    pane.expect("Conflicts")
    try pane.press("q")
    pane.expectGone("Overview")
  }

  @Test func `let go on in the background it writes nothing on the shell's screen`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "'\(Program.path)' demo")
    pane.expect("Largest gaps")
    try pane.press("C-z")
    pane.expectGone("Largest gaps")
    for command in ["bg", "bg", "echo SHE''LL"] {
      try pane.type(command)
      try pane.press("Enter")
    }
    pane.expect("SHELL")
    #expect(!pane.screen.contains("Largest gaps"))
    try pane.type("fg")
    try pane.press("Enter")
    pane.expect("Largest gaps")
  }

  @Test func `an unknown terminal falls back to a usual one`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "TERM=no-such-terminal planner demo")
    pane.expect("Largest gaps")
  }

  @Test func `the program ends when its terminal vanishes`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "'\(Program.path)' demo")
    pane.expect("Largest gaps")
    let ids = pane.programs
    pane.close()
    #expect(!ids.isEmpty)
    let end = Date().addingTimeInterval(20)
    while Date() < end, ids.contains(where: isAlive) { usleep(20_000) }
    #expect(!ids.contains(where: isAlive))
  }

  @Test func `the program ends when the terminal it draws on vanishes, though it reads another`()
    throws
  {
    defer { program.remove() }
    let other = try Pane(program, "tty > \"$HOME/tty\"; echo REA''DY; sleep 100")
    other.expect("READY")
    let tty = try String(contentsOfFile: program.file("tty"), encoding: .utf8).trimmed
    let pane = try Pane(program, "planner demo > \(tty); echo STATUS $?")
    other.expect("Largest gaps")
    other.close()
    pane.expect("STATUS")
  }

  /// Whether a process runs; one that has ended and waits to be noticed does not.
  private func isAlive(_ id: Int32) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8) else {
      return false
    }
    return status.split(separator: ")").last?.trimmed.hasPrefix("Z") == false
  }
}
