@testable import PlannerTUI

/// A terminal whose user does all at once, and then is gone.
final class ScriptedTerminal: Terminal {
  private var script: [TerminalEvent]

  init(_ script: [TerminalEvent]) {
    self.script = script
  }

  let size = Size(columns: 120, rows: 40)
  var manner = Manner()
  var waker: TerminalWaker { TerminalWaker {} }
  func present(_ frame: Frame) {}

  func events() -> [TerminalEvent] {
    defer { script = [] }
    return script
  }

  func suspend() {}
  func copy(_ text: String) {}
  func runOutside(_ body: () throws -> Void) rethrows { try body() }
  func end() {}
}
