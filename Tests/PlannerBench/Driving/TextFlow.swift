/// Parts the letters that a program writes from its control sequences.
struct TextFlow {
  private var letters: [UInt8] = []

  var text: String { String(decoding: letters, as: UTF8.self) }

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x1B: index = skip(bytes, from: index + 1)
      case ..<0x20:
        letters.append(0x20)
        index += 1
      default:
        letters.append(byte)
        index += 1
      }
    }
  }

  /// Steps over a control sequence; a change of colour parts no word, all others do.
  private mutating func skip(_ bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    var index = start + 1
    switch bytes[start] {
    case UInt8(ascii: "["):
      while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
      if index < bytes.count, bytes[index] != UInt8(ascii: "m") { letters.append(0x20) }
      return index + 1
    case UInt8(ascii: "]"):
      while index < bytes.count, bytes[index] != 0x07, bytes[index] != 0x1B { index += 1 }
      return index + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return index + 1
    default: return index
    }
  }
}
