import Synchronization

/// A terminal without a screen: it plays a script of events and keeps what it was shown.
public final class MemoryTerminal: Terminal {
  /// The present size; change it with `resize(to:)`.
  public private(set) var size: Size

  /// Every frame presented so far, oldest first.
  public private(set) var frames: [Frame] = []

  /// The manner last asked for.
  public var manner = Manner()

  /// What was handed to the clipboard, the oldest first.
  public private(set) var copies: [String] = []

  /// How often the program suspended itself.
  public private(set) var suspensions = 0

  /// How often the program gave the screen to another program.
  public private(set) var visitsOutside = 0

  /// Whether the program has left the screen for good.
  public private(set) var hasEnded = false

  /// Asked for the next events when the script is played; nil or no events close the terminal.
  public var whenIdle: (() -> [TerminalEvent])?

  private var batches: [[TerminalEvent]]
  private let wakes = Wakes()

  /// A terminal that gives each batch to one call of `events()`.
  public init(size: Size, batches: [[TerminalEvent]] = []) {
    self.size = size
    self.batches = batches
  }

  /// Wakes `events()` once the batch under way is handled.
  public var waker: TerminalWaker {
    TerminalWaker { [wakes] in wakes.pending.store(true, ordering: .sequentiallyConsistent) }
  }

  /// The frame on the screen.
  public var frame: Frame? { frames.last }

  /// Appends a batch to the script.
  public func send(_ events: [TerminalEvent]) { batches.append(events) }

  /// Appends one batch for each key written as in `Key(_:)`; what is no key stops the program.
  public func press(_ notations: String...) {
    for notation in notations {
      guard let key = Key(notation) else { preconditionFailure("no key: \(notation)") }
      batches.append([.key(key)])
    }
  }

  /// Changes the size at once and appends the event that tells so.
  public func resize(to size: Size) {
    self.size = size
    batches.append([.resized(size)])
  }

  /// Keeps the frame.
  public func present(_ frame: Frame) { frames.append(frame) }

  /// The next batch of the script, then what `whenIdle` gives, then `closed`; never waits.
  public func events() -> [TerminalEvent] {
    var events = batches.isEmpty ? [] : batches.removeFirst()
    if wakes.pending.exchange(false, ordering: .sequentiallyConsistent) { events.append(.woken) }
    if events.isEmpty { events = whenIdle?() ?? [] }
    return events.isEmpty ? [.closed] : events
  }

  /// Counts the call and comes back at once.
  public func suspend() {
    suspensions += 1
    batches.insert([.resumed], at: 0)
  }

  /// Counts the call and runs the body.
  public func runOutside(_ body: () throws -> Void) rethrows {
    visitsOutside += 1
    try body()
  }

  /// Keeps the text.
  public func copy(_ text: String) { copies.append(text) }

  /// Notes that the program has left.
  public func end() { hasEnded = true }
}

private final class Wakes: Sendable {
  let pending = Atomic(false)
}
