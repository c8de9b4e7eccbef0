/// A word that is searched for in many texts, with what the parts that they are made of have of it.
struct WordSearch {
  /// What a part has of the word.
  struct Finding: OptionSet {
    let rawValue: UInt8

    /// The word in one piece.
    static let whole = Finding(rawValue: 1)
    /// A word that begins with its first letter.
    static let first = Finding(rawValue: 2)
    /// A word that begins with another of its letters.
    static let other = Finding(rawValue: 4)
    /// What a text must have for the letters to be found in several runs.
    static let runs: Finding = [.first, .other]
  }

  /// Of each part.
  let findings: [Finding]
  private let word: [UInt8]
  private let parts: SearchParts
  /// The bit of each letter.
  private let bits: [UInt64]
  /// Of each part, for each of the first numbers of letters that were found before it, how many have
  /// been found after it; -1 where it has not been asked.
  private var reached: [Int32] = []
  private static let kept = 8

  init(of word: [UInt8], in parts: SearchParts) {
    self.word = word
    self.parts = parts
    let bits = word.map { SearchParts.letters(of: CollectionOfOne($0)) }
    self.bits = bits
    let others = bits.dropFirst().reduce(0, |)
    let all = others | bits[0]
    findings = parts.withLetters { letters, beginnings in
      letters.indices.map { part in
        var finding: Finding = []
        // Few parts have every letter, and only those are looked through.
        if letters[part] & all == all,
          parts.withPart(part, { FuzzyMatch.holds(word, in: $0) })
        {
          finding.insert(.whole)
        }
        if beginnings[part] & bits[0] != 0 { finding.insert(.first) }
        if beginnings[part] & others != 0 { finding.insert(.other) }
        return finding
      }
    }
  }

  /// Whether the letters are found in a text of these parts in runs of which each begins a word.
  mutating func isFoundInRuns(_ text: UnsafeBufferPointer<Int32>) -> Bool {
    if reached.isEmpty { reached = Array(repeating: -1, count: parts.count * Self.kept) }
    var found = 0
    for number in text {
      let part = Int(number)
      if found < Self.kept {
        let place = part * Self.kept + found
        if reached[place] < 0 { reached[place] = Int32(reach(in: part, from: found)) }
        found = Int(reached[place])
      } else {
        found = reach(in: part, from: found)
      }
      if found == word.count { return true }
    }
    return false
  }

  private func reach(in part: Int, from found: Int) -> Int {
    guard parts.beginnings[part] & bits[found] != 0 else { return found }
    return parts.withPart(part) { FuzzyMatch.reach(of: word, from: found, in: $0) }
  }
}
