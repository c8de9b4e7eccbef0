/// The texts of cells, in which what XML cannot hold is spelled `_x000D_` (ECMA-376, part 1,
/// section 22.9.2.19).
enum SheetText {
  /// With LF as the only end of lines.
  static func string(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(where: { $0 == underscore || $0 == carriageReturn }) else { return text }
    return text.unescaped.withPlainLineEnds
  }

  fileprivate static let underscore = UInt8(ascii: "_")
  private static let carriageReturn = UInt8(ascii: "\r")
}

extension String {
  fileprivate var unescaped: String {
    let bytes = Array(utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if let scalar = Self.escape(bytes[place...]) {
        text.append(contentsOf: String(Character(scalar)).utf8)
        place += 7
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let start = bytes.startIndex
    guard bytes.count >= 7, bytes[start] == SheetText.underscore,
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == SheetText.underscore
    else { return nil }
    let digits = String(decoding: bytes[(start + 2)..<(start + 6)], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }

  fileprivate var withPlainLineEnds: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    return replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
