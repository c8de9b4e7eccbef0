/// Reads one JSON text (RFC 8259) from its bytes, and nothing that is nearly one.
struct JSONParser {
  /// How deep arrays and objects may lie in one another.
  private static let mostLevels = 64

  private let bytes: [UInt8]
  private var index = 0
  private var level = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    guard parser.nextSign() == nil else { throw parser.error }
    return value
  }

  private var error: JSONError { JSONError(offset: index) }

  /// The next byte that is not white space, without taking it.
  private mutating func nextSign() -> UInt8? {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    return index < bytes.count ? bytes[index] : nil
  }

  /// Takes the sign if it comes next.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    guard nextSign() == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    switch nextSign() {
    case UInt8(ascii: "{")?: return .object(try members())
    case UInt8(ascii: "[")?: return .array(try items())
    case UInt8(ascii: "\"")?: return .text(try text())
    case UInt8(ascii: "t")?: return try word("true", .bool(true))
    case UInt8(ascii: "f")?: return try word("false", .bool(false))
    case UInt8(ascii: "n")?: return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw error }
    index += word.utf8.count
    return value
  }

  private mutating func items() throws(JSONError) -> [JSONValue] {
    try enter()
    var items: [JSONValue] = []
    if !takes("]") {
      repeat { items.append(try value()) } while takes(",")
      guard takes("]") else { throw error }
    }
    level -= 1
    return items
  }

  private mutating func members() throws(JSONError) -> [JSONValue.Member] {
    try enter()
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    if !takes("}") {
      repeat {
        guard nextSign() == UInt8(ascii: "\"") else { throw error }
        let start = index
        let name = try text()
        guard names.insert(name).inserted else { throw JSONError(offset: start) }
        guard takes(":") else { throw error }
        members.append(JSONValue.Member(name: name, value: try value()))
      } while takes(",")
      guard takes("}") else { throw error }
    }
    level -= 1
    return members
  }

  /// Steps over the bracket into an array or object.
  private mutating func enter() throws(JSONError) {
    guard level < Self.mostLevels else { throw error }
    level += 1
    index += 1
  }

  private mutating func number() throws(JSONError) -> String {
    let start = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "0") {
      index += 1
    } else {
      try digits()
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index]) {
        index += 1
      }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = index
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    guard index > start else { throw error }
  }
}

extension JSONParser {
  private mutating func text() throws(JSONError) -> String {
    index += 1
    var content: [UInt8] = []
    var start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        content += bytes[start..<index]
        guard let text = String(validating: content, as: UTF8.self) else { throw error }
        index += 1
        return text
      case UInt8(ascii: "\\"):
        content += bytes[start..<index]
        content += try escaped().utf8
        start = index
      case 0..<0x20: throw error
      default: index += 1
      }
    }
    throw error
  }

  /// What a backslash and the sign after it stand for.
  private mutating func escaped() throws(JSONError) -> String {
    guard index + 1 < bytes.count else { throw error }
    let sign = bytes[index + 1]
    if sign == UInt8(ascii: "u") { return String(Character(try escapedScalar())) }
    guard let meaning = Self.escapes[sign] else { throw error }
    index += 2
    return meaning
  }

  /// One `\u0041`, or two that are the halves of one letter.
  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let first = try escapedUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first) else { throw error }
    let second = try escapedUnit()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error }
    return scalar
  }

  private mutating func escapedUnit() throws(JSONError) -> UInt32 {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw error }
    var unit: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error
      }
      unit = unit << 4 | UInt32(digit)
    }
    index += 6
    return unit
  }

  private static let escapes: [UInt8: String] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]
}
