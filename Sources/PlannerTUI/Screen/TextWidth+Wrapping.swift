extension TextWidth {
  /// The text in lines of at most that many columns, broken at spaces and at every newline.
  ///
  /// A word longer than a line is split; a wide letter in a single column becomes `…`.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    if isSimple(text), !text.utf8.contains(where: { (0x0A...0x0D).contains($0) || $0 == 0x85 }) {
      return wrappedSimple(text, to: columns)
    }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrappedParagraph(String($0), to: columns) }
  }

  /// The same of text without newlines in which every scalar takes one column, by its bytes.
  private static func wrappedSimple(_ text: String, to columns: Int) -> [String] {
    guard width(of: text) > columns else { return [text] }
    var lines: [String] = []
    // The line under way, and its columns.
    var line = text.startIndex..<text.startIndex
    var used = 0
    var gap = 0
    for word in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
      var start = word.startIndex
      var length = word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
      if used + gap + length <= columns {
        line = line.lowerBound..<word.endIndex
        used += gap + length
      } else {
        if used > 0 { lines.append(String(text[line])) }
        while length > columns {
          let end = text.unicodeScalars.index(start, offsetBy: columns)
          lines.append(String(text[start..<end]))
          start = end
          length -= columns
        }
        line = start..<word.endIndex
        used = length
      }
      gap = 1
    }
    if used > 0 || lines.isEmpty { lines.append(String(text[line])) }
    return lines
  }

  private static func wrappedParagraph(_ paragraph: String, to columns: Int) -> [String] {
    guard width(of: paragraph) > columns else { return [paragraph] }
    var lines: [String] = []
    var line = ""
    var used = 0
    var gap = 0
    for piece in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
      let word = String(piece)
      let length = width(of: word)
      if used + gap + length <= columns {
        line += String(repeating: " ", count: gap) + word
        used += gap + length
      } else {
        if used > 0 { lines.append(line) }
        let parts = split(word, to: columns)
        lines += parts.dropLast()
        line = parts.last ?? ""
        used = width(of: line)
      }
      gap = 1
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  private static func split(_ word: String, to columns: Int) -> [String] {
    var parts: [String] = []
    var part = ""
    var used = 0
    for character in word {
      let room = width(of: character)
      if used + room > columns, used > 0 {
        parts.append(part)
        part = ""
        used = 0
      }
      if room > columns {
        part.append("…")
        used += 1
      } else {
        part.append(character)
        used += room
      }
    }
    parts.append(part)
    return parts
  }
}
