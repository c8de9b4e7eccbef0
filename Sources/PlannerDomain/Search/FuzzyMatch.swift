/// Where the letters of a search are found in a text.
public struct FuzzyMatch: Hashable, Sendable {
  /// Higher is better.
  public let score: Int
  /// Offsets of the matched characters in the text as it was written, ascending, each once.
  public let positions: [Int]

  /// Finds every word of the query in the text, as it stands or else as letters in order that each
  /// go on from the last or begin a word.
  ///
  /// A query without words matches everything. Case and accents do not matter, and æ, ø, å are found as `ae`, `oe`, `aa` and the other way.
  public init?(_ query: String, in text: String) {
    self.init(SearchQuery(query), in: SearchText(text))
  }

  public init?(_ query: SearchQuery, in text: SearchText) {
    var score = 0
    var positions: Set<Int> = []
    for word in query.words {
      guard let found = Self.find(word, in: text.characters) else { return nil }
      score += found.score
      for offset in found.offsets { positions.insert(text.origins[offset]) }
    }
    self.score = score
    self.positions = positions.sorted()
  }

  private static func find(
    _ word: [UInt8], in text: [UInt8]
  ) -> (score: Int, offsets: [Int])? {
    guard !word.isEmpty, word.count <= text.count else { return nil }
    var best: Int?
    for start in 0...(text.count - word.count) where text[start] == word[0] {
      guard text[start..<start + word.count].elementsEqual(word) else { continue }
      if best == nil { best = start }
      if isWordStart(start, in: text) {
        best = start
        break
      }
    }
    if let start = best {
      let bonus = isWordStart(start, in: text) ? 40 : 0
      return (100 + bonus + word.count * 4 - min(start, 30), Array(start..<start + word.count))
    }
    return scattered(word, in: text)
  }

  /// The letters in order, each new run beginning a word; the fewer runs the better.
  private static func scattered(
    _ word: [UInt8], in text: [UInt8]
  ) -> (score: Int, offsets: [Int])? {
    guard word.count >= 2 else { return nil }
    var offsets: [Int] = []
    var runs = 0
    var next = 0
    for letter in word {
      if let last = offsets.last, last + 1 < text.count, text[last + 1] == letter {
        offsets.append(last + 1)
        next = last + 2
        continue
      }
      guard
        let start = (next..<text.count).first(where: {
          text[$0] == letter && isWordStart($0, in: text)
        })
      else { return nil }
      offsets.append(start)
      next = start + 1
      runs += 1
    }
    return (60 - runs * 10, offsets)
  }

  private static func isWordStart(_ index: Int, in text: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = text[index - 1]
    return before == 32 || (before < 128 && !isLetterOrDigit(before))
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}

/// A search that has been folded once, to be held against many texts.
public struct SearchQuery: Hashable, Sendable {
  let words: [[UInt8]]

  public init(_ text: String) {
    words = DanishText.fold(text).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }

  public var isEmpty: Bool { words.isEmpty }
}

/// A text that has been folded once, to be searched many times.
public struct SearchText: Hashable, Sendable {
  let characters: [UInt8]
  /// For each folded byte, the offset of the character it came from.
  let origins: [Int]

  public init(_ text: String) {
    var bytes: [UInt8] = []
    var origins: [Int] = []
    let folded = DanishText.folded(text)
    for (character, origin) in zip(folded.characters, folded.origins) {
      for byte in character.utf8 {
        bytes.append(byte)
        origins.append(origin)
      }
    }
    characters = bytes
    self.origins = origins
  }
}
