/// How many columns text takes on the screen, and how to make it take fewer or more.
enum TextWidth {
  /// 0 for what the frame leaves out, 2 for wide letters and emoji, otherwise 1.
  ///
  /// A control character takes the one column of the `·` that stands for it.
  static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return isControl(first) ? 1 : ScalarWidth.width(of: first)
    }
    if isControl(first) { return 1 }
    var sum = 0
    for scalar in scalars {
      if scalar.value == 0xFE0F, first.properties.isEmoji { return 2 }
      sum += ScalarWidth.width(of: scalar)
    }
    return min(sum, 2)
  }

  static func width(of text: String) -> Int {
    if isSimple(text) {
      return text.utf8.reduce(into: 0) { sum, byte in
        // Every byte that does not continue a letter begins one.
        if byte & 0xC0 != 0x80 { sum += 1 }
      } - carriageReturnLineFeeds(in: text)
    }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  /// Whether every scalar stands by itself in one column, so that no clusters need be found.
  static func isSimple(_ text: String) -> Bool {
    // Below U+0300 the bytes alone tell; lines, blocks, arrows and dashes are worth a closer look.
    text.utf8.allSatisfy { $0 < 0xCC } || text.unicodeScalars.allSatisfy(isSimple)
  }

  private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010..<0x2028, 0x2190..<0x231A, 0x2500..<0x25FD: true
    default: false
    }
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      || (0x2028...0x2029).contains(scalar.value)
  }

  private static func carriageReturnLineFeeds(in text: String) -> Int {
    var previous: UInt8 = 0
    return text.utf8.reduce(into: 0) { count, byte in
      if previous == 0x0D, byte == 0x0A { count += 1 }
      previous = byte
    }
  }
}
