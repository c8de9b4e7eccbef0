/// One line of text being written; the cursor stands before a character, counted in graphemes.
struct TextField: Hashable, Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  /// Types at the cursor; line breaks and tabs become spaces, other controls are left out.
  mutating func insert(_ text: String) {
    let typed = text.compactMap { character -> Character? in
      if character.isNewline || character == "\t" { return " " }
      return character.unicodeScalars.first.map(TextWidth.isControl) == true ? nil : character
    }
    // Joining as text lets a combining mark find the letter before it.
    let before = String(characters[..<cursor]) + String(typed)
    let after = String(characters[cursor...])
    let joined = Array(before)
    characters = Array(before + after)
    cursor = min(joined.count, characters.count)
  }

  /// Takes an editing key; false when the key is none, and so free for others.
  mutating func handle(_ key: Key) -> Bool {
    if let typed = key.typed {
      insert(String(typed))
      return true
    }
    switch (key.code, key.modifiers) {
    case (.left, []), (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.right, []), (.character("f"), .control): cursor = min(characters.count, cursor + 1)
    case (.home, []), (.character("a"), .control): cursor = 0
    case (.end, []), (.character("e"), .control): cursor = characters.count
    case (.left, .control), (.left, .alt), (.character("b"), .alt): cursor = wordStart
    case (.right, .control), (.right, .alt), (.character("f"), .alt): cursor = wordEnd
    case (.backspace, []): remove(max(0, cursor - 1)..<cursor)
    case (.delete, []): remove(cursor..<min(characters.count, cursor + 1))
    case (.character("w"), .control), (.backspace, .alt), (.backspace, .control):
      remove(wordStart..<cursor)
    case (.character("d"), .alt), (.delete, .control): remove(cursor..<wordEnd)
    case (.character("u"), .control): remove(0..<cursor)
    case (.character("k"), .control): remove(cursor..<characters.count)
    default: return false
    }
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }

  /// Draws the part of the text around the cursor, and puts the screen's cursor there.
  func draw(on frame: inout Frame, in rect: Rect, style: Style, focused: Bool) {
    guard !rect.isEmpty else { return }
    frame.fill(rect.top(1), style: style)
    let before = TextWidth.width(of: String(characters[..<cursor]))
    let hidden = focused ? max(0, before - rect.columns + 1) : 0
    frame.put(
      text, at: Point(column: rect.column - hidden, row: rect.row), in: rect.top(1), style: style)
    if focused {
      frame.cursor = Point(column: rect.column + before - hidden, row: rect.row)
    }
  }
}
