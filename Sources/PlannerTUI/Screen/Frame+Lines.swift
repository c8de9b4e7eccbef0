extension Frame {
  /// Draws a border of light lines with a title in it and gives the area inside.
  ///
  /// The border of the focused part is bold and in the accent tone. A rectangle too small for a
  /// border gets a single line.
  @discardableResult
  mutating func box(
    _ rect: Rect, title: String = "", style: Style = .border, focused: Bool = false
  ) -> Rect {
    let line = focused ? style.toned(.accent).bold : style
    guard rect.columns > 1, rect.rows > 1 else {
      if rect.columns > 1 { hline(rect, style: line) } else { vline(rect, style: line) }
      return rect.inset(by: 1)
    }
    let right = rect.endColumn - 1
    let bottom = rect.endRow - 1
    hline(rect.top(1), style: line)
    hline(rect.bottom(1), style: line)
    vline(rect.left(1), style: line)
    vline(rect.right(1), style: line)
    put("┌", at: rect.origin, style: line)
    put("┐", at: Point(column: right, row: rect.row), style: line)
    put("└", at: Point(column: rect.column, row: bottom), style: line)
    put("┘", at: Point(column: right, row: bottom), style: line)
    putTitle(title, rect, style: line, focused: focused)
    return rect.inset(by: 1)
  }

  /// Draws a light horizontal line in the uppermost row of the rectangle.
  mutating func hline(_ rect: Rect, style: Style = .border) {
    fill(rect.top(1), "─", style: style)
  }

  /// Draws a light vertical line in the leftmost column of the rectangle.
  mutating func vline(_ rect: Rect, style: Style = .border) {
    fill(rect.left(1), "│", style: style)
  }

  private mutating func putTitle(_ title: String, _ rect: Rect, style: Style, focused: Bool) {
    let room = rect.columns - 4
    guard !title.isEmpty, room > 2 else { return }
    let shown = " " + TextWidth.truncated(title, to: room - 2) + " "
    put(
      shown, at: Point(column: rect.column + 2, row: rect.row),
      style: focused ? style : style.toned(.heading).bold)
  }
}
