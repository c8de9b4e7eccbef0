import Dispatch

@testable import PlannerTUI

/// A terminal whose user looks on until something comes of work elsewhere, and then is gone.
final class PatientTerminal: Terminal {
  private let woken = DispatchSemaphore(value: 0)
  private var rounds = 0

  let size = Size(columns: 120, rows: 40)
  var manner = Manner()
  var waker: TerminalWaker { TerminalWaker { [woken] in woken.signal() } }
  func present(_ frame: Frame) {}

  func events() -> [TerminalEvent] {
    rounds += 1
    guard rounds < 6, woken.wait(timeout: .now() + .milliseconds(500)) == .success else {
      return [.closed]
    }
    return [.woken]
  }

  func suspend() {}
  func copy(_ text: String) {}
  func runOutside(_ body: () throws -> Void) rethrows { try body() }
  func end() {}
}
