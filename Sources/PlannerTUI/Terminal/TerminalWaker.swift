/// Wakes a terminal that waits for events, from any thread and as often as one likes.
public struct TerminalWaker: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }

  /// Makes `events()` return with `woken` among its events.
  public func wake() { body() }
}
