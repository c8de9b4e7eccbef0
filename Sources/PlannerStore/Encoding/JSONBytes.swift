/// JSON as it is put together.
struct JSONBytes {
  private(set) var all: [UInt8] = []

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  mutating func reserve(_ count: Int) { all.reserveCapacity(count) }

  mutating func removeAll() { all.removeAll(keepingCapacity: true) }

  mutating func append(_ bytes: some Collection<UInt8>) { all.append(contentsOf: bytes) }

  /// - Parameter text: JSON already.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { all.append(contentsOf: $0) }
  }

  mutating func append(_ number: some BinaryInteger) {
    all.append(contentsOf: String(number).utf8)
  }

  /// A text as JSON spells it.
  mutating func append(quoting text: String) {
    all.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      if bytes.allSatisfy(Self.isPlain) {
        all.append(contentsOf: bytes)
      } else {
        for byte in bytes { append(escaping: byte) }
      }
    }
    all.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case ..<0x20:
      append("\\u00")
      all += [Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 0xF)]]
    default: all.append(byte)
    }
  }
}
