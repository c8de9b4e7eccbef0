extension Frame {
  /// Opens a box in the middle of the screen and gives the room inside it.
  mutating func dialog(_ wanted: Size, title: String) -> Rect {
    let size = Size(columns: wanted.columns + 4, rows: wanted.rows + 2)
    let place = bounds.centered(size)
    fill(place, style: Style(on: .dialog))
    _ = box(place, title: title, style: Style(.border, on: .dialog), focused: true)
    cursor = nil
    return place.dropping(top: 1, bottom: 1, left: 2, right: 2)
  }

  /// Writes lines one below the other, as many as there is room for.
  mutating func lines(_ lines: [[Run]], in rect: Rect) {
    for (offset, runs) in lines.prefix(rect.rows).enumerated() {
      put(runs, at: Point(column: rect.column, row: rect.row + offset), in: rect)
    }
  }
}

extension Rect {
  /// With the column between a dialog's text and its border, where marks cover no letter.
  var withMargin: Rect { Rect(column: column, row: row, columns: columns + 1, rows: rows) }
}

/// Text with the letters that a search found shown as such.
func highlighted(_ text: String, _ positions: [Int], style: Style = .plain) -> [Run] {
  guard !positions.isEmpty else { return [Run(text, style)] }
  let hits = Set(positions)
  var runs: [Run] = []
  for (offset, character) in text.enumerated() {
    let isHit = hits.contains(offset)
    let shown = isHit ? style.toned(.match).bold.underlined : style
    if let last = runs.last, last.style == shown {
      runs[runs.count - 1].text.append(character)
    } else {
      runs.append(Run(String(character), shown))
    }
  }
  return runs
}
