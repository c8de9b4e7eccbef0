import CNcurses
import Glibc

/// The real terminal, through ncurses; only one exists at a time.
///
/// It restores the terminal on `end()`, when it is released, on `exit`, and before a crash. The
/// signals TERM, HUP, INT and QUIT come out of `events()`, so that the program leaves in order.
public final class CursesTerminal: Terminal {
  /// What the user may switch off.
  public struct Options: Hashable, Sendable {
    /// Colours; `NO_COLOR` in the environment switches them off as well.
    public var color: Bool

    /// What it begins with.
    public var manner: Manner

    public init(color: Bool = true, manner: Manner = Manner()) {
      self.color = color
      self.manner = manner
    }
  }

  /// The type of terminal in use: `TERM`, or what stood in for an unknown one.
  public let type: String

  let options: Options
  let depth: ColorDepth
  let cellText: CellText
  public var manner: Manner {
    didSet { adopt(manner, insteadOf: oldValue) }
  }
  var theme: Theme
  var shown: Frame?
  var pens: [Style: Pen] = [:]
  var pairs: [Look: Int32] = [:]
  var decoder: InputDecoder
  /// A paste whose end has not come yet.
  var paste: PasteScanner?
  var extraKeys: [Int32: Key] = [:]
  var lastPress: (point: Point, milliseconds: Int)?
  var vainReads = 0
  var isClosed = false
  private let isStandard: Bool

  /// Reading from a pad, unlike from a window, never draws on the screen.
  let keyboard: UnsafeMutablePointer<WINDOW>?

  private let screen: OpaquePointer
  private let settings: termios
  private let pipe: WakePipe
  private var signals: SignalWatch?
  private var errors = ErrorHold()
  private var pending: [TerminalEvent] = []
  var hasLeftovers = true
  private var isOnScreen = true

  /// Opens the screen of the terminal on standard input and output.
  public init(options: Options = Options()) throws(TerminalError) {
    try Self.check()
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { throw .system(errno: errno) }
    pipe = try WakePipe()
    let alphabet = Alphabet.adopt()
    self.settings = settings
    self.options = options
    type = try Self.usableType()
    isStandard = Self.isStandard
    errors.begin()
    // Before ncurses changes anything: a signal that comes right then is held too.
    let signals = SignalWatch(
      pipe: pipe,
      restoration: SignalWatch.Restoration(settings: settings, bytes: Self.resetBytes()))
    signals.setOnScreen(true, errors: errors)
    guard let screen = Self.open(type) else {
      signals.setOnScreen(false, errors: errors)
      errors.end()
      throw Self.unknown(type)
    }
    self.signals = signals
    self.screen = screen
    keyboard = newpad(1, 1)
    manner = options.manner
    theme = Theme.named(options.manner.theme)
    depth = Self.prepareColors(wanted: options.color)
    decoder = InputDecoder(isUTF8: alphabet != .eightBit)
    cellText = CellText(
      alphabet: alphabet, libraryWidth: { Int(cn_wcwidth($0.value)) },
      hasByte: { cn_has_byte($0.value) })
    prepareInput()
    send(ResetSequence.bracketedPasteOn)
  }

  deinit { end() }

  public var size: Size {
    isClosed ? .zero : Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
  }

  public var waker: TerminalWaker { TerminalWaker { [pipe] in pipe.wake() } }

  public func events() -> [TerminalEvent] {
    while !isClosed {
      let waited = wait(pending.isEmpty && !hasLeftovers ? patience : 0)
      hasLeftovers = false
      takeNotes()
      var events = decoder.events(from: readInput())
      if waited == .inVain { events += giveUpWaiting() }
      events += pending
      pending = []
      if waited == .untilGone || vainReads > 3 {
        isClosed = true
        events.append(.closed)
      }
      if !events.isEmpty { return events }
    }
    return [.closed]
  }

  public func suspend() {
    guard leaveScreen() else { return }
    signals?.stopProcessGroup()
    let notes = pipe.takeAll().filter { $0 != SIGCONT }
    enterScreen()
    pending.append(.resumed)
    pending += events(of: notes)
  }

  public func runOutside(_ body: () throws -> Void) rethrows {
    guard leaveScreen() else { return try body() }
    defer {
      // Ctrl-C was meant for the other program.
      let notes = pipe.takeAll().filter { ![SIGINT, SIGQUIT, SIGCONT].contains($0) }
      enterScreen()
      pending += events(of: notes)
    }
    try body()
  }

  /// The process that has the terminal while `runOutside` waits for it; 0 when none does.
  ///
  /// What asks this program to leave, TERM or HUP, is passed on to it.
  public static var guest: Int32 {
    get { SignalState.shared.pointee.guest }
    set { SignalState.shared.pointee.guest = newValue }
  }

  public func end() {
    guard signals != nil else { return }
    leaveScreen()
    signals = nil
    isClosed = true
    delwin(keyboard)
    delscreen(screen)
  }
}

extension CursesTerminal {
  /// Leaves the screen as the shell knows it; false if it was not up.
  @discardableResult
  private func leaveScreen() -> Bool {
    guard isOnScreen, signals != nil else { return false }
    isOnScreen = false
    send(ResetSequence.bracketedPasteOff)
    curs_set(1)
    endwin()
    var settings = settings
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    errors.end()
    signals?.setOnScreen(false, errors: errors)
    return true
  }

  /// Takes the screen back at its present size and shows the last frame again.
  private func enterScreen() {
    isOnScreen = true
    errors.begin()
    signals?.setOnScreen(true, errors: errors)
    // A resize while another program was in front has told that program only.
    fitScreen()
    send(ResetSequence.bracketedPasteOn)
    let frame = shown
    shown = nil
    clearok(cn_physical_screen(), true)
    if let frame { present(frame) } else { wrefresh(cn_screen()) }
    // Else the arrows would send what they send to a shell until a first key is read.
    keypad(keyboard, true)
  }

  private enum Waited {
    case untilReady, inVain, untilGone
  }

  /// Waits for the keyboard, the wake pipe or a signal.
  ///
  /// - Parameter patience: milliseconds; negative for ever. To wait for none is not to wait in vain.
  private func wait(_ patience: Int32) -> Waited {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
      // Asked for nothing, it tells only that the screen is gone, which may be another terminal.
      pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
    ]
    let ready = poll(&sources, nfds_t(sources.count), patience)
    guard ready > 0 else { return ready == 0 && patience > 0 ? .inVain : .untilReady }
    vainReads = Int32(sources[0].revents) & POLLIN != 0 ? vainReads + 1 : 0
    let isGone = [sources[0], sources[2]].contains {
      Int32($0.revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
    }
    return isGone ? .untilGone : .untilReady
  }

  /// Gives ncurses the terminal's size; a change makes it put a resize into the input.
  ///
  /// Its own handler trusts LINES and COLUMNS of the environment, which never change.
  private func fitScreen() {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 else { return }
    let (rows, columns) = (Self.measured(window.ws_row), Self.measured(window.ws_col))
    guard rows > 0, columns > 0, rows != cn_rows() || columns != cn_columns() else { return }
    resizeterm(rows, columns)
    hasLeftovers = true
    // ncurses is not asked for it before a paste is over.
    if paste != nil { pending.append(.resized(size)) }
  }

  private func takeNotes() {
    let notes = pipe.takeAll()
    if notes.contains(SIGTSTP) {
      suspend()
    } else if notes.contains(SIGCONT) {
      // Stopped from outside without a chance to leave: the shell has changed the settings.
      leaveScreen()
      enterScreen()
      pending.append(.resumed)
    } else if notes.contains(SIGWINCH) {
      fitScreen()
    }
    pending += events(of: notes)
  }

  private func events(of notes: [Int32]) -> [TerminalEvent] {
    var events: [TerminalEvent] = notes.contains(0) ? [.woken] : []
    for note in SignalWatch.stopping where notes.contains(note) {
      events.append(.interrupted(signal: note))
    }
    return events
  }

  /// Writes a sequence that terminfo does not know, where the terminal is of a kind that may.
  func send(_ sequence: String) {
    guard isStandard else { return }
    let bytes = Array(sequence.utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
