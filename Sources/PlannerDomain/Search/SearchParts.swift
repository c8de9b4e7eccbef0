/// The different parts that texts are made of, folded, one after another in one stretch of memory.
struct SearchParts: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// Where each part ends.
  private var ends: [Int32] = []
  /// Which letters each part has at all.
  private var letters: [UInt64] = []
  /// Which letters begin words of each part.
  private(set) var beginnings: [UInt64] = []

  var count: Int { ends.count }

  /// - Returns: the number of the part.
  mutating func append(_ part: String) -> Int32 {
    let folded = DanishText.foldedBytes(of: part).bytes
    bytes += folded
    ends.append(Int32(bytes.count))
    letters.append(Self.letters(of: folded))
    beginnings.append(Self.letters(of: FuzzyMatch.wordStarts(of: folded)))
    return Int32(ends.count - 1)
  }

  func withPart<Result>(_ part: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let start = part == 0 ? 0 : Int(ends[part - 1])
      return body(UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[part])]))
    }
  }

  /// Which letters each part has at all, and which begin words of it.
  func withLetters<Result>(
    _ body: (
      _ letters: UnsafeBufferPointer<UInt64>, _ beginnings: UnsafeBufferPointer<UInt64>
    ) -> Result
  ) -> Result {
    letters.withUnsafeBufferPointer { letters in
      beginnings.withUnsafeBufferPointer { body(letters, $0) }
    }
  }

  /// A bit for each letter and digit, and some that other bytes share.
  static func letters(of text: some Sequence<UInt8>) -> UInt64 {
    text.reduce(0) { bits, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): bits | 1 << UInt64(byte - UInt8(ascii: "a"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): bits | 1 << UInt64(26 + byte - UInt8(ascii: "0"))
      default: bits | 1 << UInt64(36 + byte % 28)
      }
    }
  }
}
