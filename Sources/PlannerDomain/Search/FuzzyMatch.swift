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
    var offsets: Set<Int> = []
    for word in query.words {
      let found = text.characters.withUnsafeBufferPointer { letters in
        Self.find(word, in: letters) { offsets.insert($0) }
      }
      guard let found else { return nil }
      score += found
    }
    self.score = score
    let origins = offsets.isEmpty ? [] : text.origins
    positions = Set(offsets.map { origins[$0] }).sorted()
  }

  /// Whether every word of the query is found in one text or another.
  public static func isFound(_ query: SearchQuery, in texts: SearchText...) -> Bool {
    query.words.allSatisfy { word in
      texts.contains { $0.characters.withUnsafeBufferPointer { isFound(word, in: $0) } }
    }
  }

  /// Whether every word of the query is found in text that has been folded to UTF-8.
  static func isFound(_ query: SearchQuery, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    query.words.allSatisfy { isFound($0, in: text) }
  }

  /// The same as whether `find` finds it, without looking for where it is best found.
  private static func isFound(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, word.count <= text.count else { return false }
    for start in 0...(text.count - word.count)
    where text[start] == first && begins(word, at: start, in: text) {
      return true
    }
    return word.count >= 2 && runs(of: word, in: text, note: { _ in }) != nil
  }

  /// The score alone, in text that has been folded to UTF-8; nil when something is not found.
  static func score(of query: SearchQuery, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var score = 0
    for word in query.words {
      guard let found = find(word, in: text, note: { _ in }) else { return nil }
      score += found
    }
    return score
  }

  /// - Parameter note: told the offsets of the letters found.
  private static func find(
    _ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, note: (Int) -> Void
  ) -> Int? {
    guard !word.isEmpty, word.count <= text.count else { return nil }
    var best: Int?
    for start in 0...(text.count - word.count)
    where text[start] == word[0] && begins(word, at: start, in: text) {
      if best == nil { best = start }
      if isWordStart(start, in: text) {
        best = start
        break
      }
    }
    guard let start = best else { return scattered(word, in: text, note: note) }
    for offset in start..<start + word.count { note(offset) }
    let bonus = isWordStart(start, in: text) ? 40 : 0
    return 100 + bonus + word.count * 4 - min(start, 30)
  }

  private static func begins(
    _ word: [UInt8], at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for offset in 1..<max(1, word.count) where text[start + offset] != word[offset] {
      return false
    }
    return true
  }

  /// The letters in order, each new run beginning a word; the fewer runs the better.
  private static func scattered(
    _ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, note: (Int) -> Void
  ) -> Int? {
    guard word.count >= 2, let runs = runs(of: word, in: text, note: { _ in }) else { return nil }
    _ = Self.runs(of: word, in: text, note: note)
    return 60 - runs * 10
  }

  /// In how many runs the letters are found; nil when they are not.
  private static func runs(
    of word: [UInt8], in text: UnsafeBufferPointer<UInt8>, note: (Int) -> Void
  ) -> Int? {
    var runs = 0
    var next = 0
    for letter in word {
      if runs > 0, next < text.count, text[next] == letter {
        note(next)
        next += 1
        continue
      }
      while next < text.count, text[next] != letter || !isWordStart(next, in: text) { next += 1 }
      guard next < text.count else { return nil }
      note(next)
      next += 1
      runs += 1
    }
    return runs
  }

  private static func isWordStart(
    _ index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard index > 0 else { return true }
    let before = text[index - 1]
    return before == 32 || (before < 128 && !isLetterOrDigit(before))
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}
