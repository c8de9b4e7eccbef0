import Glibc

/// The memory and the handlers that signals use; everything in it is prepared beforehand.
struct SignalState {
  typealias Handler = @convention(c) (Int32) -> Void

  /// A fixed place outside Swift's checks for overlapping access, which a handler cannot keep.
  nonisolated(unsafe) static let shared: UnsafeMutablePointer<SignalState> = {
    let state = UnsafeMutablePointer<SignalState>.allocate(capacity: 1)
    state.initialize(to: SignalState())
    return state
  }()

  var writeEnd: Int32 = -1
  var settings = termios()
  var reset = UnsafeRawBufferPointer(start: nil, count: 0)
  var isOnScreen = false
  /// The process that has the terminal meanwhile; 0 when none does.
  var guest: pid_t = 0
  var heldErrors: Int32 = -1
  var realErrors: Int32 = -1
  let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)

  /// Passes the signal on to the thread that polls.
  static let note: Handler = { signal in
    let saved = errno
    let guest = SignalState.shared.pointee.guest
    if guest > 0, signal == SIGALRM {
      kill(guest, SIGKILL)
    } else {
      SignalState.post(signal)
      // What ends this program must first end the one it waits for, within a second.
      if guest > 0, signal == SIGTERM || signal == SIGHUP {
        kill(guest, signal)
        alarm(1)
      }
    }
    errno = saved
  }

  /// Whether the language's own crash reporter goes on from there.
  ///
  /// It waits half a minute for an answer, and then lets a program that was signalled from outside
  /// run on without its screen: so only those who ask for it by name get it.
  var wantsBacktrace = false

  /// Restores the terminal and ends the program as the signal does of itself.
  static let crash: Handler = { signal in
    SignalState.leaveScreen()
    // Nobody is left to wait for the program that has the terminal.
    let guest = SignalState.shared.pointee.guest
    if guest > 0 { kill(guest, SIGTERM) }
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    let state = SignalState.shared
    if state.pointee.wantsBacktrace {
      sigaction(signal, state.pointee.previous + Int(signal), nil)
    } else {
      sigaction(signal, &standard, nil)
    }
    raise(signal)
  }

  /// Leaves the screen, if it is up, without ncurses.
  static func leaveScreen() {
    let state = SignalState.shared
    guard state.pointee.isOnScreen else { return }
    state.pointee.isOnScreen = false
    tcsetattr(STDIN_FILENO, TCSANOW, &state.pointee.settings)
    _ = write(STDOUT_FILENO, state.pointee.reset.baseAddress, state.pointee.reset.count)
    ErrorHold.release(
      held: state.pointee.heldErrors, real: state.pointee.realErrors,
      buffer: state.pointee.buffer)
  }

  private static func post(_ signal: Int32) {
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(SignalState.shared.pointee.writeEnd, &byte, 1)
  }
}
