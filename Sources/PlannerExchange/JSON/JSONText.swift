internal import PlannerDomain

/// JSON as it is written: UTF-8, with nothing escaped that need not be.
enum JSONText {
  static func quoted(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      case UInt8(ascii: "\r"): bytes += Array("\\r".utf8)
      case UInt8(ascii: "\t"): bytes += Array("\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array("\\u00\(digits.count < 2 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return bytes
  }

  static func value(_ cell: Cell) -> [UInt8]? {
    switch cell {
    case .empty: nil
    case .text(let text): quoted(text)
    case .date(let date): quoted(date.description)
    case .yes(let isSo): Array((isSo ? "true" : "false").utf8)
    // A comma is the only thing in which JSON's numbers differ from the files' own.
    case .number, .tenths, .amount: Array(cell.text.replacing(",", with: ".").utf8)
    case .list(let items):
      Array("[".utf8) + items.map(quoted).joined(separator: Array(", ".utf8)) + Array("]".utf8)
    }
  }
}
