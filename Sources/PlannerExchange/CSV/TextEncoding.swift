/// How the bytes of a text file stand for letters, found out from the bytes themselves.
///
/// Spreadsheets and HR systems write UTF-8, UTF-16 or Windows-1252 without always saying which.
enum TextEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252

  /// Finds out how a file was written.
  ///
  /// A byte order mark says it; else many zero bytes are UTF-16, and letters beyond ASCII none of
  /// which are UTF-8 are Windows-1252. A file that is UTF-8 but for a few bytes stays so, and the
  /// bytes are errors: read otherwise, all its other letters would be wrong.
  init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if let order = Self.unmarkedUTF16(bytes) {
      self = order
    } else if Self.isWindows1252(bytes) {
      self = .windows1252
    } else {
      self = .utf8
    }
  }

  /// The same text in UTF-8; units of UTF-16 that stand for nothing become U+FFFD.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let encoding = TextEncoding(of: bytes)
    switch encoding {
    case .utf8: return bytes
    case .utf16LittleEndian, .utf16BigEndian:
      let low = encoding == .utf16LittleEndian ? 0 : 1
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for place in stride(from: 0, to: bytes.count - bytes.count % 2, by: 2) {
        units.append(UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8)
      }
      if units.first == 0xFEFF { units.removeFirst() }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    case .windows1252:
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + bytes.count / 16)
      for byte in bytes {
        if byte < 0x80 {
          text.append(byte)
        } else if let scalar = scalar(ofWindows1252: byte) {
          text += Array(String(Character(scalar)).utf8)
        }
      }
      return text
    }
  }

  /// Every second byte of ordinary UTF-16 text is zero; other text has none.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    for (place, byte) in bytes.prefix(4096).enumerated() where byte == 0 { zeros[place % 2] += 1 }
    let most = min(bytes.count, 4096) / 2
    if zeros[0] == 0, zeros[1] * 10 > most * 9 { return .utf16LittleEndian }
    if zeros[1] == 0, zeros[0] * 10 > most * 9 { return .utf16BigEndian }
    return nil
  }

  private static func isWindows1252(_ bytes: [UInt8]) -> Bool {
    var hasLetters = false
    for (place, byte) in bytes.enumerated() where byte >= 0x80 {
      // What looks like one letter of UTF-8 is one: as Windows-1252 it would be `Ã¦` for `æ`.
      guard scalar(ofWindows1252: byte) != nil, !isUTF8Letter(bytes[place...]) else { return false }
      hasLetters = true
    }
    return hasLetters
  }

  private static func isUTF8Letter(_ bytes: ArraySlice<UInt8>) -> Bool {
    let following =
      switch bytes[bytes.startIndex] {
      case 0xC2..<0xE0: 1
      case 0xE0..<0xF0: 2
      case 0xF0..<0xF5: 3
      default: 0
      }
    let rest = bytes.dropFirst().prefix(following)
    return following > 0 && rest.count == following && rest.allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func scalar(ofWindows1252 byte: UInt8) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let scalar = special[Int(byte - 0x80)]
    return scalar == 0 ? nil : Unicode.Scalar(scalar)
  }

  /// What 0x80 … 0x9F stand for; 0 for the five that stand for nothing.
  private static let special: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
