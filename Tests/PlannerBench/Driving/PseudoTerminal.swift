import Glibc

/// A program that runs in a terminal of its own, as a shell's terminal would start it: in a session
/// of its own, with the terminal as the controlling one.
final class PseudoTerminal {
  let process: pid_t
  /// The moment before the process was made.
  let started: Double
  private let terminal: Int32
  // POSIX_SPAWN_SETSID, TIOCSPTLCK and TIOCGPTN of Linux, which are not imported.
  private static let newSession: Int16 = 0x80
  private static let lock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var isOver = false

  init(_ command: Command, window: Window = .ordinary) throws {
    terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard terminal >= 0, ioctl(terminal, Self.lock, &unlocked) == 0,
      ioctl(terminal, Self.number, &number) == 0
    else { throw BenchError("no pseudo-terminal could be opened") }
    var size = window.kernel
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a new session opens becomes its controlling one.
    posix_spawn_file_actions_addopen(
      &actions, STDIN_FILENO, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.newSession)
    var words = command.words.map { strdup($0) } + [nil]
    var variables = command.variables.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var id: pid_t = 0
    chdir(command.folder)
    started = Clock.now
    let failure = posix_spawnp(&id, command.words[0], &actions, &attributes, &words, &variables)
    guard failure == 0 else {
      close(terminal)
      throw BenchError("\(command.words[0]) cannot be run: \(String(cString: strerror(failure)))")
    }
    process = id
  }

  deinit { end() }

  /// Takes the terminal away and waits for the process, for a second before it is killed.
  func end() {
    guard !isOver else { return }
    isOver = true
    kill(process, SIGTERM)
    let deadline = Clock.now + 1000
    while waitpid(process, nil, WNOHANG) == 0 {
      if Clock.now > deadline { kill(process, SIGKILL) }
      // What it writes on the way out must not block it.
      _ = read(until: Clock.now + 2)
    }
    close(terminal)
  }

  /// - Returns: the moment before the write.
  @discardableResult
  func write(_ keys: String) -> Double {
    let bytes = Array(keys.utf8)
    let moment = Clock.now
    _ = Glibc.write(terminal, bytes, bytes.count)
    return moment
  }

  /// - Returns: the moment before the change.
  @discardableResult
  func resize(to window: Window) -> Double {
    var size = window.kernel
    let moment = Clock.now
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    return moment
  }

  /// What comes next, and when; nil at the deadline, or when the program is gone.
  func read(until deadline: Double) -> (bytes: ArraySlice<UInt8>, moment: Double)? {
    var wish = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    let rest = Int32(clamping: Int(max(0, deadline - Clock.now).rounded(.up)))
    guard poll(&wish, 1, rest) > 0, wish.revents & Int16(POLLIN) != 0 else { return nil }
    let count = Glibc.read(terminal, &buffer, buffer.count)
    return count > 0 ? (buffer[..<count], Clock.now) : nil
  }
}
