import CNcurses
import Glibc

extension CursesTerminal {
  private static let doubleClickMilliseconds = 400
  /// How long a paste, or a sequence of the terminal's own, may be silent before it is over.
  private static let pasteSilenceMilliseconds: Int32 = 3000
  private static let sequenceSilenceMilliseconds: Int32 = 50

  /// How long the rest of what has begun is waited for; negative for ever.
  var patience: Int32 {
    if paste != nil { return Self.pasteSilenceMilliseconds }
    return decoder.isInSequence ? Self.sequenceSilenceMilliseconds : -1
  }

  /// Waits no longer for the rest of what has begun.
  func giveUpWaiting() -> [TerminalEvent] {
    defer { paste = nil }
    return decoder.giveUpSequence() + (paste.map { [.paste($0.text)] } ?? [])
  }

  /// Keys that are acted on well within the time of a blink.
  private static let batchSize = 256
  /// Longer than any key's sequence.
  private static let longestSequence = 16

  /// Everything that can be read without waiting, or a good part of it: a flood of input must not
  /// keep the screen from being drawn.
  func readInput() -> [RawInput] {
    var input: [RawInput] = []
    if paste != nil {
      guard let text = readPaste() else { return [] }
      input.append(.paste(text))
    }
    while true {
      if input.count >= Self.batchSize,
        !input.suffix(Self.longestSequence).contains(.byte(0x1B))
      {
        hasLeftovers = true
        return input
      }
      // Bytes rather than wide characters: ncurses loses a letter whose bytes come apart.
      let code = wgetch(keyboard)
      if code == ERR { return input }
      vainReads = 0
      switch code {
      case 0...255: input.append(.byte(UInt8(code)))
      case KEY_RESIZE: input.append(.resized(size))
      case KEY_MOUSE: input += readMouse().map { .mouse($0) }
      case Self.pasteBegins:
        paste = PasteScanner()
        guard let text = readPaste() else { return input }
        input.append(.paste(text))
      case Self.pasteEnds: continue
      default: input += key(code).map { [.key($0)] } ?? []
      }
    }
  }

  /// What was pasted; nil while its end has not come, and what came after the last byte has.
  ///
  /// Reads past ncurses, which has taken nothing beyond the opening sequence: a megabyte through
  /// its queue is slow, and what is pasted must not be taken for keys.
  private func readPaste() -> String? {
    guard var scanner = paste else { return nil }
    // Held by this function alone, so that its bytes are not copied at each read.
    paste = nil
    var buffer = [UInt8](repeating: 0, count: 16)
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while !scanner.isComplete {
      let ready = poll(&source, 1, 0)
      if ready < 0, errno == EINTR { continue }
      let count = ready > 0 ? read(STDIN_FILENO, &buffer, scanner.wanted) : 0
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        paste = scanner
        return nil
      }
      vainReads = 0
      scanner.consume(buffer[..<count])
    }
    return scanner.text
  }

  /// What came in at once stands for one key, and is given the latest first.
  private func readMouse() -> [MouseEvent] {
    var events: [MEVENT] = []
    var event = MEVENT()
    while getmouse(&event) == OK { events.append(event) }
    return events.reversed().compactMap(mouseEvent)
  }

  private func mouseEvent(_ event: MEVENT) -> MouseEvent? {
    let point = Point(column: Int(event.x), row: Int(event.y))
    if event.bstate & cn_wheel_up() != 0 { return MouseEvent(kind: .wheelUp, point: point) }
    if event.bstate & cn_wheel_down() != 0 { return MouseEvent(kind: .wheelDown, point: point) }
    guard event.bstate & cn_press() != 0 else { return nil }
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    if let last = lastPress, last.point == point,
      now - last.milliseconds <= Self.doubleClickMilliseconds
    {
      lastPress = nil
      return MouseEvent(kind: .doubleClick, point: point)
    }
    lastPress = (point, now)
    return MouseEvent(kind: .press, point: point)
  }

  private func key(_ code: Int32) -> Key? {
    if let key = extraKeys[code] ?? Self.keys[code] { return key }
    let number = Int(code - cn_function_key(0))
    if (1...60).contains(number) { return Self.functionKey(number) }
    // Ctrl-arrows and their like have codes of this terminal only.
    return keyname(code).flatMap { Key(capability: String(cString: $0)) }
  }

  /// Terminals number the function keys on with shift, control and both held.
  static func functionKey(_ number: Int) -> Key {
    let held: [Key.Modifiers] = [[], .shift, .control, [.control, .shift], .alt]
    return Key(.function((number - 1) % 12 + 1), held[(number - 1) / 12])
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: Key(.up), KEY_DOWN: Key(.down), KEY_LEFT: Key(.left), KEY_RIGHT: Key(.right),
    KEY_HOME: Key(.home), KEY_FIND: Key(.home), KEY_A1: Key(.home),
    KEY_END: Key(.end), KEY_LL: Key(.end), KEY_SELECT: Key(.end), KEY_C1: Key(.end),
    KEY_PPAGE: Key(.pageUp), KEY_A3: Key(.pageUp),
    KEY_NPAGE: Key(.pageDown), KEY_C3: Key(.pageDown),
    KEY_ENTER: Key(.enter), KEY_BACKSPACE: Key(.backspace), KEY_DC: Key(.delete),
    KEY_IC: Key(.insert), KEY_BTAB: Key(.backTab),
    KEY_SR: Key(.up, .shift), KEY_SF: Key(.down, .shift), KEY_SLEFT: Key(.left, .shift),
    KEY_SRIGHT: Key(.right, .shift), KEY_SHOME: Key(.home, .shift), KEY_SEND: Key(.end, .shift),
    KEY_SPREVIOUS: Key(.pageUp, .shift), KEY_SNEXT: Key(.pageDown, .shift),
    KEY_SDC: Key(.delete, .shift), KEY_SIC: Key(.insert, .shift),
  ]
}
