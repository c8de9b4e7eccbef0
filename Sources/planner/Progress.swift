import Dispatch
import Glibc

/// How far a long work has come, in one line that is written over; nothing where no one sees it, and
/// nothing of what is over in half a second.
struct Progress: Sendable {
  private static let patience = Duration.milliseconds(500)

  /// Nil where nobody knows beforehand.
  private let all: Int?
  private let start = ContinuousClock.now
  private let isSeen = isatty(STDERR_FILENO) != 0

  init(of all: Int? = nil) { self.all = all }

  func show(_ count: Int) {
    guard isSeen, start.duration(to: .now) > Self.patience else { return }
    Self.write("\r\(count)" + (all.map { "/\($0)" } ?? ""))
  }

  func clear() {
    if isSeen { Self.write(Self.erased) }
  }

  /// Does a work, and says meanwhile what it is and for how long it has gone on.
  static func during<Value>(_ what: String, _ work: () throws -> Value) rethrows -> Value {
    guard isatty(STDERR_FILENO) != 0 else { return try work() }
    let queue = DispatchQueue(label: "planner.progress")
    let start = ContinuousClock.now
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(250))
    timer.setEventHandler {
      write("\r\(what) … \(start.duration(to: .now).components.seconds) s")
    }
    timer.resume()
    defer {
      // On the queue, so that nothing is written any more afterwards.
      queue.sync {
        timer.cancel()
        if start.duration(to: .now) > patience { write(erased) }
      }
    }
    return try work()
  }

  private static let erased = "\r\u{1B}[K"

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
