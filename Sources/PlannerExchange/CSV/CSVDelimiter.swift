/// What stands between the cells of a row.
enum CSVDelimiter: Hashable, Sendable, CaseIterable {
  case semicolon, comma, tab

  var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .comma: UInt8(ascii: ",")
    case .tab: UInt8(ascii: "\t")
    }
  }

  /// The delimiter that the first row with any holds most of outside quotes; a semicolon where none
  /// is held.
  init(detectedIn bytes: some Sequence<UInt8>) {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
          if Self.allCases.contains(where: { counts[$0.byte] != nil }) { break }
        } else {
          counts[byte, default: 0] += 1
        }
      }
    }
    var best = Self.semicolon
    for other in Self.allCases where counts[other.byte, default: 0] > counts[best.byte, default: 0]
    {
      best = other
    }
    self = best
  }
}
