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

  /// The same as whether `find` finds it, without looking for where it is best found.
  private static func isFound(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    holds(word, in: text) || isScattered(word, in: text)
  }

  /// Whether a word stands in the text, in one piece.
  static func holds(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, word.count <= text.count else { return false }
    let second = word.count > 1 ? word[1] : nil
    let last = text.count - word.count
    var start = 0
    while start <= last {
      // Eight places at a time, as long as none of them has the first two letters.
      if let second, start + 9 <= text.count {
        let raw = UnsafeRawBufferPointer(text)
        let here = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        let next = raw.loadUnaligned(fromByteOffset: start + 1, as: UInt64.self)
        if zeros(here ^ spread(first)) & zeros(next ^ spread(second)) == 0 {
          start += 8
          continue
        }
      }
      if text[start] == first, begins(word, at: start, in: text) { return true }
      start += 1
    }
    return false
  }

  /// A byte eight times over.
  private static func spread(_ byte: UInt8) -> UInt64 { UInt64(byte) * 0x0101_0101_0101_0101 }

  /// The highest bit of each byte that is zero, and perhaps of some above one that is.
  private static func zeros(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
  }

  /// Whether a word's letters are in the text in runs.
  private static func isScattered(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count >= 2 && word.count <= text.count && reach(of: word, from: 0, in: text) == word.count
  }

  /// How many letters of a word have been found when the text has been gone through for those that
  /// come after the first few: in runs that each begin a word.
  static func reach(
    of word: [UInt8], from found: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var found = found
    var next = 0
    while found < word.count {
      while next < text.count, text[next] != word[found] || !isWordStart(next, in: text) {
        next += 1
      }
      while next < text.count, found < word.count, text[next] == word[found] {
        next += 1
        found += 1
      }
      guard next < text.count else { break }
    }
    return found
  }

  /// The letters that begin the words of a text that has been folded to UTF-8.
  static func wordStarts(of text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { text in
      text.indices.filter { isWordStart($0, in: text) }.map { text[$0] }
    }
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
