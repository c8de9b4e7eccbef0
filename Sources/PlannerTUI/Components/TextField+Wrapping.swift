extension TextField {
  /// The text as ranges of characters, one a row, broken after spaces where it can be.
  ///
  /// A cursor behind a last row that is full gets a row of its own.
  func rows(of columns: Int) -> [Range<Int>] {
    let columns = max(1, columns)
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var lastSpace: Int?
    for (index, character) in characters.enumerated() {
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

  /// Draws one row of the wrapped text, with the screen's cursor if it stands there.
  func draw(
    row: Int, of rows: [Range<Int>], on frame: inout Frame, in rect: Rect, style: Style,
    focused: Bool, focus: (@Sendable (inout AppState) -> Void)? = nil
  ) {
    guard rows.indices.contains(row), !rect.isEmpty else { return }
    frame.fill(rect.top(1), style: style)
    let range = rows[row]
    frame.put(String(characters[range]), at: rect.origin, in: rect.top(1), style: style)
    // Behind a row's last character the cursor would stand in the next one.
    let end = row == rows.count - 1 ? range.upperBound : range.upperBound - 1
    frame.target(rect.top(1), pointing(in: rect, at: range.lowerBound..<end, focus: focus))
    guard focused, cursorRow(in: rows) == row else { return }
    let before = String(characters[range.lowerBound..<min(cursor, range.upperBound)])
    let column = min(TextWidth.width(of: before), rect.columns - 1)
    frame.cursor = Point(column: rect.column + column, row: rect.row)
  }
}
