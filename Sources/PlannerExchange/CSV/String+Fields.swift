extension String {
  /// Without spaces, tabs, newlines and no-break spaces around it.
  var trimmed: String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar == "\u{A0}" || (0x09...0x0D).contains(scalar.value)
    }
    // Nearly every field begins and ends with a visible ASCII character or a Danish letter.
    guard let first = utf8.first, let last = utf8.last,
      first <= 0x20 || first == 0xC2 || last <= 0x20 || last == 0xA0
    else { return self }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  /// Whether it holds no control characters but tabs and newlines.
  var isPrintable: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      // U+0080 … U+009F are C2 80 … C2 9F in UTF-8.
      if byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F
        || previous == 0xC2 && byte < 0xA0
      {
        return false
      }
      previous = byte
    }
    return true
  }

  /// The parts between an ASCII separator, empty ones included.
  func parts(between separator: Unicode.Scalar) -> [String] {
    utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  /// Lower-case ASCII letters, digits and hyphens, 1 to 24.
  var isIdentifier: Bool {
    (1...24).contains(utf8.count)
      && utf8.allSatisfy {
        $0.isDigit || $0 == UInt8(ascii: "-")
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
      }
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
