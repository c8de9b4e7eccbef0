/// Text being written, of one line or of several; the cursor stands before a character, counted in
/// graphemes.
struct TextField: Hashable, Sendable {
  private(set) var characters: [Character]
  private(set) var cursor: Int
  /// How many characters it takes: without an end, a pasted file would slow every key after it.
  let limit: Int
  /// Whether it is of several lines.
  let takesLines: Bool
  /// How wide the rows are in which several lines are shown; the cursor goes up and down in them.
  var columns = Int.max

  static let usualLimit = 2000

  init(_ text: String = "", limit: Int = usualLimit, takesLines: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    self.takesLines = takesLines
    // What was written elsewhere is never cut for being shown.
    self.limit = max(limit, characters.count)
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  /// Types at the cursor; tabs become spaces, and so do line breaks where there is one line; other
  /// controls are left out.
  ///
  /// False when there was no room for all of it.
  @discardableResult
  mutating func insert(_ text: String) -> Bool {
    var typed = ""
    var room = limit - characters.count
    var isWhole = true
    for character in text {
      guard let shown = shown(character) else { continue }
      guard room > 0 else {
        isWhole = false
        break
      }
      typed.append(shown)
      room -= 1
    }
    // Joining as text lets a combining mark find the letter before it.
    let before = String(characters[max(0, cursor - 1)..<cursor]) + typed
    let after = String(characters[cursor..<min(characters.count, cursor + 1)])
    let joined = Array(before)
    let start = max(0, cursor - 1)
    let place = start + joined.count
    characters.replaceSubrange(
      start..<min(characters.count, cursor + 1), with: Array(before + after))
    cursor = min(place, characters.count)
    return isWhole
  }

  /// Takes another text in place of all there is.
  ///
  /// False when there was no room for all of it.
  mutating func replaceAll(with text: String) -> Bool {
    characters = []
    cursor = 0
    return insert(text)
  }

  private func shown(_ character: Character) -> Character? {
    if character.isNewline { return takesLines ? "\n" : " " }
    if character == "\t" { return " " }
    return character.unicodeScalars.first.map(TextWidth.isControl) == true ? nil : character
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
    case (.home, []), (.character("a"), .control): cursor = lineStart
    case (.end, []), (.character("e"), .control): cursor = lineEnd
    case (.up, []) where takesLines: return moveRow(by: -1)
    case (.down, []) where takesLines: return moveRow(by: 1)
    case (.left, .control), (.left, .alt), (.character("b"), .alt): cursor = wordStart
    case (.right, .control), (.right, .alt), (.character("f"), .alt): cursor = wordEnd
    case (.backspace, []): remove(max(0, cursor - 1)..<cursor)
    // At the end the key is free for others.
    case (.character("d"), .control) where cursor < characters.count: remove(cursor..<cursor + 1)
    case (.delete, []): remove(cursor..<min(characters.count, cursor + 1))
    case (.character("w"), .control), (.backspace, .alt), (.backspace, .control):
      remove(wordStart..<cursor)
    case (.character("d"), .alt), (.delete, .control): remove(cursor..<wordEnd)
    case (.character("u"), .control): remove(lineStart..<cursor)
    case (.character("k"), .control): remove(cursor..<lineEnd)
    default: return false
    }
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var lineStart: Int {
    characters[..<cursor].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex(where: \.isNewline) ?? characters.count
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

  /// Puts the cursor before the character in a column of a range, or at the range's end.
  mutating func point(at column: Int, in range: Range<Int>) {
    let range = range.clamped(to: characters.startIndex..<characters.endIndex)
    var end = 0
    cursor =
      range.first { index in
        end += TextWidth.width(of: characters[index])
        return end > column
      } ?? range.upperBound
  }

  /// Draws the part of the text around the cursor, and puts the screen's cursor there.
  ///
  /// - Parameter focus: gives the field the focus when it is pointed at, if it may not have it.
  func draw(
    on frame: inout Frame, in rect: Rect, style: Style, focused: Bool,
    focus: (@Sendable (inout AppState) -> Void)? = nil
  ) {
    guard !rect.isEmpty else { return }
    frame.fill(rect.top(1), style: style)
    let before = TextWidth.width(of: String(characters[..<cursor]))
    let hidden = focused ? max(0, before - rect.columns + 1) : 0
    frame.put(
      text, at: Point(column: rect.column - hidden, row: rect.row), in: rect.top(1), style: style)
    if focused {
      frame.cursor = Point(column: rect.column + before - hidden, row: rect.row)
    }
    guard focused || focus != nil else { return }
    frame.target(
      rect.top(1), pointing(in: rect, at: 0..<characters.count, hidden: hidden, focus: focus))
  }
}
