/// What each of Latin-1's characters becomes, looked up once and for all.
///
/// Nearly every Danish text consists of these, and thousands of them are folded and sorted while
/// the user waits: taking text apart by grapheme takes some fifty times as long.
struct LatinTable: Sendable {
  static let folding = LatinTable(DanishText.folded)
  static let ordering = LatinTable(DanishText.lowerCasedAndOrdered)

  // At most two bytes each, the first in the low half; 0 stands for none.
  private let letters: [UInt16]

  /// - Parameter translation: gives one or two bytes of UTF-8 for each character of Latin-1.
  private init(_ translation: (Character) -> String) {
    letters = (0..<256).map { code in
      let bytes = Array(translation(Character(Unicode.Scalar(UInt8(code)))).utf8)
      return UInt16(bytes[0]) | (bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0)
    }
  }

  /// Gives what each character of a text becomes, with the character's number.
  ///
  /// - Returns: false, perhaps after some characters, for a text that has others than Latin-1's, or
  ///   a carriage return, which makes one character with the line feed behind it.
  func translate(_ text: String, _ put: (Letters, _ origin: Int) -> Void) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      var origin = 0
      while index < bytes.count {
        var code = bytes[index]
        index += 1
        if code >= 0x80 {
          // Two bytes of UTF-8 that begin so hold 0x80 … 0xFF.
          guard code == 0xC2 || code == 0xC3, index < bytes.count else { return false }
          code = (code & 3) << 6 | (bytes[index] & 0x3F)
          index += 1
        }
        guard code != 0x0D, code != 0 else { return false }
        put(Letters(pair: letters[Int(code)]), origin)
        origin += 1
      }
      // A mark that is combined with the last one lies beyond Latin-1, and has been noticed.
      return true
    }
  }

  /// One or two bytes of UTF-8.
  struct Letters: RandomAccessCollection {
    let pair: UInt16

    var startIndex: Int { 0 }
    var endIndex: Int { pair > 0xFF ? 2 : 1 }

    subscript(position: Int) -> UInt8 { UInt8(truncatingIfNeeded: pair >> (8 * position)) }
  }
}
