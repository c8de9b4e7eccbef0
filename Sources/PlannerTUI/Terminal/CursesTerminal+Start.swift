import CNcurses
import Glibc

extension CursesTerminal {
  private static let standIns = ["xterm-256color", "xterm", "vt100"]

  /// Holds the screen to be possible, before anything else is done for it.
  public static func check() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    _ = try usableType()
  }

  /// `TERM`, or a usual terminal if that is unknown here.
  static func usableType() throws(TerminalError) -> String {
    let wanted = getenv("TERM").map { String(cString: $0) } ?? ""
    for type in [wanted] + standIns where !type.isEmpty && cn_knows(type) {
      guard cn_capability("cup") != nil else { throw .tooSimple(name: type) }
      return type
    }
    throw .unknownTerminal(name: wanted, tried: standIns)
  }

  /// Starts ncurses for a type of terminal that it can draw on.
  static func open(_ type: String) -> OpaquePointer? {
    var window = winsize()
    _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
    let lengths = [("LINES", window.ws_row), ("COLUMNS", window.ws_col)]
    let isTooLarge = lengths.contains { measured($1) < Int32($1) }
    // Else the environment's idea of the size would hide every later resize.
    use_env(isTooLarge)
    use_tioctl(!isTooLarge)
    if isTooLarge { for (name, length) in lengths { setenv(name, "\(measured(length))", 1) } }
    defer { if isTooLarge { for (name, _) in lengths { unsetenv(name) } } }
    set_escdelay(escapeDelay(getenv("ESCDELAY").map { String(cString: $0) }))
    return cn_start(type)
  }

  static func unknown(_ type: String) -> TerminalError {
    .unknownTerminal(name: type, tried: standIns)
  }

  /// A window's columns or rows as far as they are used: ncurses cannot count beyond 32,767, and
  /// needs some hundred bytes for each cell.
  static func measured(_ length: UInt16) -> Int32 { min(Int32(length), 1000) }

  /// Milliseconds after which an escape is the Esc key: `$ESCDELAY`, or 20.
  static func escapeDelay(_ setting: String?) -> Int32 {
    guard let setting, let delay = Int32(setting), (0...5000).contains(delay) else { return 20 }
    return delay
  }

  /// Sets the terminal's own colours underneath; without that there is no colour at all.
  static func prepareColors(wanted: Bool) -> ColorDepth {
    let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    guard wanted, !refused, has_colors(), start_color() != ERR, use_default_colors() != ERR else {
      return .monochrome
    }
    return ColorDepth(colors: Int(cn_colors()))
  }

  /// Whether the terminal is written to in sequences of the standard's kind (ECMA-48).
  static var isStandard: Bool {
    cn_capability("cup").map { String(cString: $0).hasPrefix("\u{1B}[") } ?? false
  }

  /// What a crash writes to leave the screen, from the terminal's own description.
  static func resetBytes() -> [UInt8] {
    let names: [String] = ["sgr0", "op", "cnorm", "rmkx", "rmcup"]
    let capabilities = names.compactMap { name in
      cn_capability(name).map { String(cString: $0) }
    }
    // Without a second screen to leave, at least the shell's prompt begins on a new line.
    let ending = cn_capability("rmcup") == nil ? ["\r\n"] : []
    return ResetSequence.bytes(capabilities: capabilities + ending, isStandard: isStandard)
  }

  /// Makes every key arrive as itself, Ctrl-C and Ctrl-Z among them.
  func prepareInput() {
    raw()
    noecho()
    nonl()
    nodelay(keyboard, true)
    keypad(keyboard, true)
    // Pending input must not make ncurses leave a frame half drawn.
    typeahead(-1)
    mouseinterval(0)
    if manner.mouse { listenToMouse(true) }
    define_key("\u{1B}[200~", Self.pasteBegins)
    define_key("\u{1B}[201~", Self.pasteEnds)
    var code = Self.firstExtraKey
    for (bytes, key) in Key.commonSequences where key_defined(bytes) == 0 {
      define_key(bytes, code)
      extraKeys[code] = key
      code += 1
    }
  }

  // Well above the codes that ncurses gives to extended capabilities.
  static let pasteBegins: Int32 = 4000
  static let pasteEnds: Int32 = 4001
  private static let firstExtraKey: Int32 = 4100
}
