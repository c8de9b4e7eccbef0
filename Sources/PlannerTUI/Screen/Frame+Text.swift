extension Frame {
  /// Writes one line of text and gives the columns it took, up to the right edge.
  ///
  /// Text left of the edge is skipped but counted, so that calls can follow one another. Half a
  /// wide character becomes a space, and so does a line break; another control character becomes `·`;
  /// what has no width is left out.
  @discardableResult
  mutating func put(
    _ text: String, at point: Point, in clip: Rect? = nil, style: Style = .plain
  ) -> Int {
    let area = clip.map(bounds.intersection) ?? bounds
    guard !area.isEmpty, point.row >= area.row, point.row < area.endRow,
      point.column < area.endColumn
    else { return 0 }
    if TextWidth.isSimple(text) { return putSimple(text, at: point, in: area, style: style) }
    var line = ClippedLine(column: point.column, left: area.column, right: area.endColumn)
    line.append(text, style: style)
    write(line.cells, row: point.row, column: line.firstColumn)
    return line.column - point.column
  }

  /// Writes stretches of text one after another and gives the columns they took together.
  @discardableResult
  mutating func put(_ runs: [Run], at point: Point, in clip: Rect? = nil) -> Int {
    var place = point
    for run in runs {
      let taken = put(run.text, at: place, in: clip, style: run.style)
      place.column = place.column.addingSaturated(taken)
    }
    return place.column - point.column
  }

  /// What stands for each scalar of simple text, made once because making a character is slow.
  private static let shown: [Character] = (0..<UInt32(0x300)).map { value in
    Unicode.Scalar(value).map { stand(for: Character($0)) } ?? " "
  }

  /// What is shown in the place of a character of one column.
  fileprivate static func stand(for character: Character) -> Character {
    if character.isNewline { return " " }
    return character.unicodeScalars.first.map(TextWidth.isControl) == true ? "·" : character
  }

  /// Writes text of which every scalar takes one column, straight into the cells.
  private mutating func putSimple(
    _ text: String, at point: Point, in area: Rect, style: Style
  ) -> Int {
    let (known, first) = (Self.shown, max(point.column, area.column))
    var column = point.column
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      guard column < area.endColumn else { break }
      defer { previous = scalar }
      if previous == "\r", scalar == "\n" { continue }
      if column >= first {
        if column == first { separate(row: point.row, before: first) }
        let shown = scalar.value < 0x300 ? known[Int(scalar.value)] : Character(scalar)
        set(Cell(shown, style: style), row: point.row, column: column)
      }
      column += 1
    }
    if column > first { separate(row: point.row, after: column) }
    return column - point.column
  }
}

/// The visible cells of a line of text between two edges.
private struct ClippedLine {
  private(set) var column: Int
  private(set) var cells: [Cell] = []
  let firstColumn: Int
  private let left: Int
  private let right: Int

  init(column: Int, left: Int, right: Int) {
    self.column = column
    self.left = left
    self.right = right
    self.firstColumn = max(column, left)
  }

  mutating func append(_ text: String, style: Style) {
    for character in text {
      guard column < right else { return }
      let width = TextWidth.width(of: character)
      guard width > 0 else { continue }
      let start = column
      column = min(column + width, right)
      if width == 1 {
        guard start >= left else { continue }
        cells.append(Cell(Frame.stand(for: character), style: style))
      } else if start >= left, start + 1 < right {
        cells.append(Cell(character, style: style, width: 2))
        cells.append(.continuation(style: style))
      } else if start >= left || start + 1 == left {
        cells.append(Cell(" ", style: style))
      }
    }
  }
}
