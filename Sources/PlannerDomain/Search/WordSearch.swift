/// A word that is searched for in many texts, with what is known of the parts that they are made of.
struct WordSearch {
  private let word: [UInt8]
  private let parts: SearchParts
  /// The bits of its letters.
  private let letters: UInt64
  /// Whether each part holds the word in one piece, as far as has been asked.
  private var held: [Bool?]
  /// The bit of each letter.
  private let bits: [UInt64]
  /// For each part, and each small number of letters that were found before it, how many have been
  /// found after it; 0 where it has not been asked.
  private var reached: [Int32] = []
  private let kept: Int

  init(of word: [UInt8], in parts: SearchParts) {
    self.word = word
    self.parts = parts
    bits = word.map { SearchParts.letters(of: CollectionOfOne($0)) }
    letters = bits.reduce(0, |)
    kept = min(word.count, 8)
    held = Array(repeating: nil, count: parts.count)
  }

  /// Whether a text of these parts holds the word in one piece, or else in runs of letters of which
  /// each begins a word.
  mutating func isFound(in text: UnsafeBufferPointer<Int32>) -> Bool {
    for part in text where holds(Int(part)) { return true }
    guard word.count > 1 else { return false }
    var found = 0
    for part in text {
      found = reach(in: Int(part), from: found)
      if found == word.count { return true }
    }
    return false
  }

  private mutating func holds(_ part: Int) -> Bool {
    if let known = held[part] { return known }
    let isHeld =
      parts.letters[part] & letters == letters
      && parts.withPart(part) { FuzzyMatch.holds(word, in: $0) }
    held[part] = isHeld
    return isHeld
  }

  private mutating func reach(in part: Int, from found: Int) -> Int {
    // A run begins a word of the part, or there is none.
    guard parts.beginnings[part] & bits[found] != 0 else { return found }
    guard found < kept else { return after(part, from: found) }
    if reached.isEmpty { reached = Array(repeating: 0, count: parts.count * kept) }
    let place = part * kept + found
    if reached[place] == 0 { reached[place] = Int32(after(part, from: found)) }
    return Int(reached[place])
  }

  private func after(_ part: Int, from found: Int) -> Int {
    parts.withPart(part) { FuzzyMatch.reach(of: word, from: found, in: $0) }
  }
}
