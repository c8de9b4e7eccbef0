extension TextField {
  /// The text as ranges of characters, one a row, broken after every newline and else after spaces
  /// where it can be.
  ///
  /// A cursor behind a last row that is full gets a row of its own.
  func rows(of columns: Int) -> [Range<Int>] {
    let columns = max(1, columns)
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var lastSpace: Int?
    for (index, character) in characters.enumerated() {
      if character.isNewline {
        rows.append(start..<index + 1)
        start = index + 1
        used = 0
        lastSpace = nil
        continue
      }
      let width = TextWidth.width(of: character)
      if used + width > columns, index > start {
        let end = lastSpace.map { $0 + 1 } ?? index
        rows.append(start..<end)
        start = end
        used = characters[start..<index].reduce(0) { $0 + TextWidth.width(of: $1) }
        lastSpace = nil
      }
      if character == " " { lastSpace = index }
      used += width
    }
    rows.append(start..<characters.count)
    if used >= columns { rows.append(characters.count..<characters.count) }
    return rows
  }

  /// The row of those that the cursor stands in.
  func cursorRow(in rows: [Range<Int>]) -> Int {
    rows.lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  /// Goes to the row above or below, as near as can be to the same column; false where there is none.
  mutating func moveRow(by step: Int) -> Bool {
    let rows = rows(of: columns)
    let row = cursorRow(in: rows)
    guard rows.indices.contains(row + step) else { return false }
    let before = String(characters[rows[row].lowerBound..<cursor])
    point(at: TextWidth.width(of: before), in: places(in: row + step, of: rows))
    return true
  }

  /// Where the cursor can stand in a row; behind its last character it would stand in the next one.
  private func places(in row: Int, of rows: [Range<Int>]) -> Range<Int> {
    let range = rows[row]
    return row == rows.count - 1 ? range : range.lowerBound..<range.upperBound - 1
  }

  /// Draws one row of the wrapped text, with the screen's cursor if it stands there.
  func draw(
    row: Int, of rows: [Range<Int>], on frame: inout Frame, in rect: Rect, style: Style,
    focused: Bool, focus: (@Sendable (inout AppState) -> Void)? = nil
  ) {
    guard rows.indices.contains(row), !rect.isEmpty else { return }
    frame.fill(rect.top(1), style: style)
    let range = rows[row]
    frame.put(String(characters[range]), at: rect.origin, in: rect.top(1), style: style)
    frame.target(rect.top(1), pointing(in: rect, at: places(in: row, of: rows), focus: focus))
    guard focused, cursorRow(in: rows) == row else { return }
    let before = String(characters[range.lowerBound..<min(cursor, range.upperBound)])
    let column = min(TextWidth.width(of: before), rect.columns - 1)
    frame.cursor = Point(column: rect.column + column, row: rect.row)
  }
}
