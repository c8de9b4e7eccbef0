import Dispatch

@testable import PlannerTUI

/// A terminal whose user looks on until a frame shows a text, and then is gone; or gives up after
/// half a minute in which nothing came of work elsewhere.
final class PatientTerminal: Terminal {
  private let woken = DispatchSemaphore(value: 0)
  private let awaited: String
  private var isSatisfied = false

  let size = Size(columns: 120, rows: 40)
  var manner = Manner()
  var waker: TerminalWaker { TerminalWaker { [woken] in woken.signal() } }

  init(until text: String) { awaited = text }

  func present(_ frame: Frame) {
    isSatisfied = frame.lines.contains { $0.contains(awaited) }
  }

  func events() -> [TerminalEvent] {
    guard !isSatisfied, woken.wait(timeout: .now() + .seconds(30)) == .success else {
      return [.closed]
    }
    return [.woken]
  }

  func suspend() {}
  func copy(_ text: String) {}
  func runOutside(_ body: () throws -> Void) rethrows { try body() }
  func end() {}
}
