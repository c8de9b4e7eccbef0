import Glibc

/// Turns signals into bytes on the wake pipe, and restores the terminal before a crash.
///
/// The handlers touch only memory that was set up beforehand and call only functions that POSIX
/// allows in a handler. One watch exists at a time.
final class SignalWatch {
  /// What a crash needs to leave a usable terminal behind.
  struct Restoration {
    var settings: termios
    var bytes: [UInt8]
  }

  /// What asks the program to leave, or would end it without a reason of its own.
  static let stopping = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGPOLL,
    SIGPWR, SIGXCPU,
  ]
  private static let informing = [SIGTSTP, SIGCONT, SIGWINCH]
  private static let crashing = [
    SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS, SIGSTKFLT,
  ]
  /// What also tells itself as the error of a write.
  private static let told = [SIGPIPE, SIGXFSZ]
  private static let all = stopping + informing + crashing + told
  /// Once a process: a call of `exit` past the run loop must not leave the screen behind.
  private static let restoresAtExit = atexit { SignalState.leaveScreen() } == 0

  private let reset: UnsafeMutableBufferPointer<UInt8>

  /// Takes over the signals; ncurses leaves those alone that are taken.
  init(pipe: WakePipe, restoration: Restoration) {
    reset = .allocate(capacity: restoration.bytes.count)
    _ = reset.initialize(from: restoration.bytes)
    AlternateStack.install()
    let state = SignalState.shared
    state.pointee.writeEnd = pipe.writeEnd
    state.pointee.settings = restoration.settings
    state.pointee.reset = UnsafeRawBufferPointer(reset)
    state.pointee.wantsBacktrace = getenv("SWIFT_BACKTRACE") != nil
    _ = Self.restoresAtExit
    for signal in Self.stopping + Self.informing { take(signal, SignalState.note, SA_RESTART) }
    for signal in Self.crashing { take(signal, SignalState.crash, SA_ONSTACK) }
    // Ignored instead, they would be ignored by the editor too.
    for signal in Self.told { take(signal, { _ in }, SA_RESTART) }
  }

  deinit {
    let state = SignalState.shared
    state.pointee.isOnScreen = false
    for signal in Self.all {
      sigaction(signal, state.pointee.previous + Int(signal), nil)
    }
    state.pointee.writeEnd = -1
    state.pointee.reset = UnsafeRawBufferPointer(start: nil, count: 0)
    reset.deallocate()
  }

  /// Tells the crash handler whether there is a screen to leave, and where errors are held back.
  func setOnScreen(_ isOnScreen: Bool, errors: ErrorHold) {
    let state = SignalState.shared
    state.pointee.isOnScreen = isOnScreen
    state.pointee.heldErrors = errors.held
    state.pointee.realErrors = errors.real
  }

  /// Stops the process group as the shell's own Ctrl-Z would; returns once it goes on.
  func stopProcessGroup() {
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    var watched = sigaction()
    sigaction(SIGTSTP, &standard, &watched)
    kill(0, SIGTSTP)
    // Let go on in the background, the screen is still the shell's; without a shell nothing stops.
    for _ in 0..<100 where isInBackground { kill(0, SIGTTOU) }
    sigaction(SIGTSTP, &watched, nil)
  }

  private var isInBackground: Bool {
    let front = tcgetpgrp(STDIN_FILENO)
    return front > 0 && front != getpgrp()
  }

  private func take(_ signal: Int32, _ handler: @escaping SignalState.Handler, _ flags: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = flags
    sigfillset(&action.sa_mask)
    sigaction(signal, &action, SignalState.shared.pointee.previous + Int(signal))
  }
}
