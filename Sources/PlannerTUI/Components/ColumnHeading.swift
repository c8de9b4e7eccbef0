/// Long names cut to fit above narrow columns, so that they can still be told apart.
enum ColumnHeading {
  /// At most that many lines, the uppermost first: every word that carries meaning gets a line
  /// before any gets two, and a word is parted where it sounds parted.
  static func lines(of name: String, columns: Int, rows: Int) -> [String] {
    guard columns > 0, rows > 0 else { return [] }
    var words = words(of: name, columns: columns)
    if rows == 1, words.count > 1, words[0].count > columns {
      // Many names begin with the same word: `BLov` and `BReform`.
      words = [String(words[0].prefix(1)) + words[1].prefix(1).uppercased() + words[1].dropFirst()]
    }
    words = Array(words.prefix(rows))
    var spare = rows - words.count
    return words.flatMap { word -> [String] in
      let parts = parts(of: word, columns: columns)
      let more = min(spare, parts.count - 1)
      spare -= more
      guard more < parts.count - 1 else { return parts }
      let before = parts.prefix(more)
      let said = before.reduce(0) { $0 + $1.count - 1 }
      let rest = word.dropFirst(said)
      // In a narrow column a letter tells more than a full stop.
      return before + [columns < 6 ? String(rest.prefix(columns)) : rest.prefix(columns - 1) + "."]
    }
  }

  private static let fillers: Set<String> = [
    "og", "af", "med", "til", "i", "på", "for", "ved", "om", "and", "of", "with", "to", "in", "on",
    "the", "a",
  ]

  private static func words(of name: String, columns: Int) -> [String] {
    var words: [String] = []
    for part in name.split(whereSeparator: { $0.isWhitespace || ":,;()/".contains($0) }) {
      if fillers.contains(part.lowercased()), !words.isEmpty { continue }
      for (index, word) in part.split(separator: "-").enumerated() {
        if index > 0, let last = words.indices.last { words[last] += "-" }
        words.append(String(word))
      }
    }
    // A sign or a numeral says nothing alone: `§ 11-`.
    return words.reduce(into: []) { joined, word in
      if let last = joined.last, last.count == 1, last.count + 1 + word.count <= columns {
        joined[joined.count - 1] = last + " " + word
      } else {
        joined.append(word)
      }
    }
  }

  /// The word in pieces no longer than the column, all but the last with a hyphen.
  private static func parts(of word: String, columns: Int) -> [String] {
    guard columns > 2 else { return [String(word.prefix(columns))] }
    var rest = Array(word)
    var parts: [String] = []
    while rest.count > columns {
      let cut =
        (2..<columns).last { index in
          index + 1 < rest.count && !vowels.contains(rest[index])
            && vowels.contains(rest[index + 1])
        } ?? columns - 1
      parts.append(String(rest[..<cut]) + "-")
      rest.removeFirst(cut)
    }
    return parts + [String(rest)]
  }

  private static let vowels: Set<Character> = [
    "a", "e", "i", "o", "u", "y", "æ", "ø", "å", "é",
  ]
}
