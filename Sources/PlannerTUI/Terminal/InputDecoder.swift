/// Makes keys of bytes: letters from UTF-8, control keys, and alt from a leading escape.
struct InputDecoder {
  private static let escape: UInt8 = 0x1B
  private let isUTF8: Bool

  /// The beginning of a letter whose last bytes have not come yet.
  private var partial: [UInt8] = []
  /// A sequence whose end has not come yet.
  private var sequence: SequenceScanner?

  init(isUTF8: Bool = true) {
    self.isUTF8 = isUTF8
  }

  /// Whether a sequence has begun: what comes next may be the rest of it, or a key.
  var isInSequence: Bool { sequence != nil }

  /// Waits no longer for the rest of a sequence; gives the key that its beginning is without it.
  mutating func giveUpSequence() -> [TerminalEvent] {
    defer { sequence = nil }
    return sequence?.key.map { [.key($0)] } ?? []
  }

  /// The events of one batch; bytes that stand together in it count as typed together.
  mutating func events(from batch: [RawInput]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var index = 0
    while index < batch.count {
      if goesOn(with: batch[index], &events) {
        index += 1
        continue
      }
      let start = index
      index += 1
      switch batch[start] {
      case .key(let key): events.append(.key(key))
      case .mouse(let mouse): events.append(.mouse(mouse))
      case .paste(let text): events.append(.paste(text))
      case .resized(let size):
        events.removeAll { if case .resized = $0 { true } else { false } }
        events.append(.resized(size))
        continue
      case .byte(Self.escape):
        let (key, next) = escaped(batch, after: index)
        events += key.map { [.key($0)] } ?? []
        index = next
      case .byte(let byte) where Self.isControl(byte):
        events.append(.key(Self.controlKey(byte)))
      case .byte(let byte):
        if isUTF8, partial.isEmpty, let scanner = SequenceScanner(control: byte) {
          sequence = scanner
          continue
        }
        index = Self.endOfText(batch, from: start)
        events += text(batch[start..<index]).map { .key(.character($0)) }
        continue
      }
      partial = []
    }
    return events
  }

  /// Whether a piece of input belongs to a sequence that has begun; one that it breaks is over.
  private mutating func goesOn(with input: RawInput, _ events: inout [TerminalEvent]) -> Bool {
    guard sequence != nil else { return false }
    if case .resized = input { return false }
    if case .byte(let byte) = input {
      switch sequence?.consume(byte) {
      case .goesOn: return true
      case .ended:
        sequence = nil
        return true
      case .broken, nil: break
      }
    }
    events += giveUpSequence()
    return false
  }

  /// The key of an escape and what follows at once; nil where a sequence begins or ends.
  private mutating func escaped(_ batch: [RawInput], after index: Int) -> (Key?, next: Int) {
    guard index < batch.count else { return (Key(.escape), index) }
    switch batch[index] {
    case .key(let key):
      return (Key(key.code, key.modifiers.union(.alt)), index + 1)
    case .byte(Self.escape), .mouse, .paste, .resized:
      return (Key(.escape), index)
    // What closes a string.
    case .byte(UInt8(ascii: "\\")): return (nil, index + 1)
    case .byte(let byte):
      if let scanner = SequenceScanner(introducer: byte) {
        sequence = scanner
        return (nil, index + 1)
      }
      if Self.isControl(byte) {
        let key = Self.controlKey(byte)
        return (Key(key.code, key.modifiers.union(.alt)), index + 1)
      }
      let end = min(Self.endOfText(batch, from: index), index + Self.length(first: byte))
      let letter = String(decoding: Self.bytes(batch[index..<end]), as: UTF8.self).first
      return (letter.map { Key(.character($0), .alt) }, end)
    }
  }

  private mutating func text(_ batch: ArraySlice<RawInput>) -> [Character] {
    let bytes = partial + Self.bytes(batch)
    partial = []
    guard isUTF8 else { return bytes.map { Character(Unicode.Scalar($0)) } }
    var end = bytes.count
    if let first = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }),
      bytes.count - first < Self.length(first: bytes[first])
    {
      partial = Array(bytes[first...])
      end = first
    }
    return String(decoding: bytes[..<end], as: UTF8.self).filter { character in
      character.unicodeScalars.allSatisfy { $0 != "\u{FFFD}" && !TextWidth.isControl($0) }
    }
    .map(\.self)
  }
}

extension InputDecoder {
  /// The key of a control byte; Enter sends a carriage return, and Ctrl-J a line feed.
  static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: Key(.character(" "), .control)
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    case 0x0D: Key(.enter)
    case 0x1B: Key(.escape)
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte &+ 0x40)))
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  private static func endOfText(_ batch: [RawInput], from index: Int) -> Int {
    var end = index
    while end < batch.count, case .byte(let byte) = batch[end], !isControl(byte) { end += 1 }
    return end
  }

  private static func bytes(_ batch: ArraySlice<RawInput>) -> [UInt8] {
    batch.compactMap { if case .byte(let byte) = $0 { byte } else { nil } }
  }

  private static func length(first byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
