/// Makes keys of bytes: letters from UTF-8, control keys, and alt from a leading escape.
struct InputDecoder {
  private static let escape: UInt8 = 0x1B
  private let isUTF8: Bool

  /// The beginning of a letter whose last bytes have not come yet.
  private var partial: [UInt8] = []

  init(isUTF8: Bool = true) {
    self.isUTF8 = isUTF8
  }

  /// The events of one batch; bytes that stand together in it count as typed together.
  mutating func events(from batch: [RawInput]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var index = 0
    while index < batch.count {
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
      case .byte:
        index = Self.endOfText(batch, from: start)
        events += text(batch[start..<index]).map { .key(.character($0)) }
        continue
      }
      partial = []
    }
    return events
  }

  /// The key of an escape and what follows at once; nil for a sequence that means nothing here.
  private func escaped(_ batch: [RawInput], after index: Int) -> (Key?, next: Int) {
    guard index < batch.count else { return (Key(.escape), index) }
    switch batch[index] {
    case .key(let key):
      return (Key(key.code, key.modifiers.union(.alt)), index + 1)
    case .byte(Self.escape), .mouse, .paste, .resized:
      return (Key(.escape), index)
    case .byte(let byte):
      if let end = Self.endOfSequence(batch, from: index) { return (nil, end) }
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

  /// Where an escape sequence unknown to terminfo ends; nil if none stands here.
  private static func endOfSequence(_ batch: [RawInput], from index: Int) -> Int? {
    guard index + 1 < batch.count else { return nil }
    switch batch[index] {
    case .byte(UInt8(ascii: "[")):
      var end = index + 1
      while end < batch.count, case .byte(0x20...0x3F) = batch[end] { end += 1 }
      guard end < batch.count, case .byte(0x40...0x7E) = batch[end] else { return nil }
      return end + 1
    case .byte(UInt8(ascii: "O")):
      guard case .byte(0x40...0x7E) = batch[index + 1] else { return nil }
      return index + 2
    case .byte(UInt8(ascii: "]")), .byte(UInt8(ascii: "P")):
      return endOfString(batch, from: index + 1)
    default: return nil
    }
  }

  /// Where a string that the terminal sends, such as its colours, ends; nil if it does not here.
  private static func endOfString(_ batch: [RawInput], from start: Int) -> Int? {
    for index in start..<batch.count {
      switch batch[index] {
      case .byte(0x07): return index + 1
      case .byte(Self.escape):
        let isEnd = index + 1 < batch.count && batch[index + 1] == .byte(UInt8(ascii: "\\"))
        return isEnd ? index + 2 : nil
      case .byte(0x20...0x7E): continue
      default: return nil
      }
    }
    return nil
  }

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
