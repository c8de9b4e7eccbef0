/// Many texts that have been folded once, one after another in one stretch of memory, to be searched
/// again and again.
public struct SearchTexts: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int32] = []
  /// Which letters each text has at all.
  private var letters: [UInt64] = []
  /// Which letters begin words of each text.
  private var beginnings: [UInt64] = []

  public init(_ texts: some Sequence<String>) {
    for text in texts {
      let folded = DanishText.foldedBytes(of: text).bytes
      bytes += folded
      ends.append(Int32(bytes.count))
      letters.append(Self.letters(of: folded))
      beginnings.append(Self.letters(of: FuzzyMatch.wordStarts(of: folded)))
    }
  }

  /// A bit for each letter and digit, and some that other bytes share.
  private static func letters(of text: [UInt8]) -> UInt64 {
    text.reduce(0) { bits, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): bits | 1 << UInt64(byte - UInt8(ascii: "a"))
      case UInt8(ascii: "0")...UInt8(ascii: "9"): bits | 1 << UInt64(26 + byte - UInt8(ascii: "0"))
      default: bits | 1 << UInt64(36 + byte % 28)
      }
    }
  }

  /// Which of the texts hold every word of a query, as `FuzzyMatch` finds them.
  ///
  /// - Parameter known: those that may, as an earlier and shorter query left them; nil for all.
  public func hits(of query: SearchQuery, among known: [Bool]? = nil) -> [Bool] {
    let words = query.words.map { word in
      (
        letters: word, first: Self.letters(of: [word[0]]),
        rest: Self.letters(of: Array(word.dropFirst()))
      )
    }
    let needed = words.reduce(0) { $0 | $1.first | $1.rest }
    // A letter or digit alone is found wherever it is.
    let isSingle = query.words.allSatisfy { $0.count == 1 && Self.letters(of: $0) < 1 << 36 }
    return bytes.withUnsafeBufferPointer { bytes in
      ends.indices.map { place in
        // Few texts have every letter, and only those are looked at.
        guard letters[place] & needed == needed, known?[place] != false else { return false }
        if isSingle { return true }
        let start = place == 0 ? 0 : Int(ends[place - 1])
        let text = UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[place])])
        return words.allSatisfy { word in
          if FuzzyMatch.holds(word.letters, in: text) { return true }
          // Else in runs, of which the first and another must begin words.
          let starts = beginnings[place]
          return starts & word.first != 0 && starts & word.rest != 0
            && FuzzyMatch.isScattered(word.letters, in: text)
        }
      }
    }
  }
}
