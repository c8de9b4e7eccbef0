/// The lines of an iCalendar text: ended by CRLF, folded at 75 bytes (RFC 5545, section 3.1).
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  private static let longest = 75

  /// - Parameter value: as it stands in the line.
  mutating func add(_ name: String, _ value: String) {
    var length = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if length + encoded.count > Self.longest {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += encoded
      length += encoded.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// A text for people, with what has a meaning of its own escaped (section 3.3.11).
  mutating func add(_ name: String, text: String) {
    var value = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": value += ["\\", scalar]
      case "\n": value += ["\\", "n"]
      case "\t": value.append(scalar)
      default: if !scalar.isControl { value.append(scalar) }
      }
    }
    add(name, String(value))
  }
}
