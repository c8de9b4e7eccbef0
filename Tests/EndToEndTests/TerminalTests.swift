import Foundation
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
    pane.expect("Largest gaps")
    try pane.press("a")
    pane.expect("take?")
    try pane.press("Enter")
    pane.expect("Which session?")
    try pane.press("End", "Enter")
    pane.expect("proposed for")
    try pane.press("q")
    pane.expectGone("Overview")
    let again = try Pane(program, "planner demo")
    again.expect("54 in the plan")
  }

  @Test func `what was acknowledged survives kill -9, and the file is whole`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo")
    pane.expect("53 in the plan")
    try pane.press("a")
    pane.expect("take?")
    try pane.press("Enter")
    pane.expect("Which session?")
    try pane.press("End", "Enter")
    pane.expect("54 in the plan")
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
    again.expect("54 in the plan")
  }

  @Test func `two desks on one file see each other's edits`() throws {
    defer { program.remove() }
    let first = try Pane(program, "planner demo --name Anna")
    first.expect("53 in the plan")
    let second = try Pane(program, "planner demo --name Bo")
    second.expect("53 in the plan")
    try first.press("a")
    first.expect("take?")
    try first.press("Enter")
    first.expect("Which session?")
    try first.press("End", "Enter")
    first.expect("54 in the plan")
    second.expect("54 in the plan")
    second.expect("Anna changed the plan")
    try second.press("j", "a")
    second.expect("take?")
    try second.press("Enter")
    second.expect("Which session?")
    try second.press("End", "Enter")
    second.expect("55 in the plan")
    first.expect("55 in the plan")
    try first.press("u")
    first.expect("Undone")
    second.expect("54 in the plan")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `the terminal is restored when a signal ends the program`(signal: Int32) throws {
    defer { program.remove() }
    let pane = try Pane(program, "stty -a > before; planner demo; stty -a > after; echo LEFT $?")
    pane.expect("Overview")
    for id in pane.programs { kill(id, signal) }
    pane.expect("LEFT")
    pane.expectGone("Overview")
    try pane.type("echo still here")
    try pane.press("Enter")
    pane.expect("still here\nstill here".components(separatedBy: "\n")[0])
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

  @Test func `an unknown terminal falls back to a usual one`() throws {
    defer { program.remove() }
    let pane = try Pane(program, "TERM=no-such-terminal planner demo")
    pane.expect("Largest gaps")
  }

  @Test func `the program ends when its terminal vanishes`() throws {
    defer { program.remove() }
    var ids: [Int32] = []
    do {
      let pane = try Pane(program, "'\(Program.path)' demo")
      pane.expect("Largest gaps")
      ids = pane.programs
    }
    #expect(!ids.isEmpty)
    let end = Date().addingTimeInterval(5)
    while Date() < end, ids.contains(where: { kill($0, 0) == 0 }) { usleep(20_000) }
    #expect(ids.allSatisfy { kill($0, 0) != 0 })
  }
}
