import Foundation
import Glibc
import Testing

/// However the program ends, the terminal is as it was, and what there is to say is said after it.
@Suite(.serialized) struct CrashTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGILL, SIGFPE,
  ])
  func `every signal that ends it leaves the terminal as it was`(signal: Int32) throws {
    defer { program.remove() }
    let pane = try Pane(program, "planner demo; echo STATUS $?")
    try notingSettings(of: pane)
    pane.expect("Largest gaps")
    for id in pane.programs { kill(id, signal) }
    pane.expect("STATUS \(128 + signal)")
    try expectRestored(pane)
  }

  @Test(arguments: [
    ("trap", "Fatal error: Index out of range"), ("fatal", "the probe was told to fail"),
    ("overflow", "STATUS 139"), ("overflow-beside", "STATUS 139"), ("abort", "STATUS 134"),
    ("exit", "STATUS 7"),
  ])
  func `a crash in the program itself restores the terminal and then says why`(
    way: String, expected: String
  ) throws {
    defer { program.remove() }
    let pane = try Pane(
      program, "'\(Program.probe)' \(way); echo STATUS $?")
    try notingSettings(of: pane)
    pane.expect("STATUS")
    pane.expect(expected)
    // On the second screen it would have vanished with that.
    #expect(!pane.screen.contains("PROBE IS UP"))
    try expectRestored(pane)
  }

  /// The settings of a shell that nothing has run in; they are the same in every pane.
  private func notingSettings(of pane: Pane) throws {
    let other = try Pane(program, "stty -a > '\(program.file("before"))'; echo NO''TED")
    other.expect("NOTED")
  }

  private func expectRestored(_ pane: Pane) throws {
    try pane.type("clear; stty -a | cmp - '\(program.file("before"))' && echo RE''STORED")
    try pane.press("Enter")
    pane.expect("RESTORED")
  }
}
