/// A column of a table.
struct Column<Row> {
  enum Width {
    case fixed(Int)
    /// At least so wide, and a share of what is left over.
    case flexible(least: Int, share: Int)

    var least: Int {
      switch self {
      case .fixed(let columns): columns
      case .flexible(let least, _): least
      }
    }

    var share: Int {
      switch self {
      case .fixed: 0
      case .flexible(_, let share): share
      }
    }
  }

  let title: String
  let width: Width
  var alignment = TextAlignment.leading
  /// When the table is too narrow, the columns of the lowest rank go first.
  var rank = 0
  let content: (Row) -> [Run]
}

extension Column {
  /// A column of plain text.
  init(
    _ title: String, _ width: Width, alignment: TextAlignment = .leading, rank: Int = 0,
    style: Style = .plain, text: @escaping (Row) -> String
  ) {
    self.init(title: title, width: width, alignment: alignment, rank: rank) {
      [Run(text($0), style)]
    }
  }
}

/// Rows under a heading that stays, one of them selected.
struct Table<Row> {
  var columns: [Column<Row>]

  /// How many rows of content a rectangle has room for.
  static func rows(in rect: Rect) -> Int { max(0, rect.rows - 1) }

  /// - Parameter target: what the mouse does on a row.
  func draw<Rows: RandomAccessCollection<Row>>(
    _ rows: Rows, on frame: inout Frame, in rect: Rect, top: Int,
    selected: Int?, focused: Bool, target: (Row) -> Target.Role
  ) where Rows.Index == Int {
    let layout = layout(for: rect.columns)
    var column = rect.column
    frame.fill(rect.top(1), style: .faint)
    for (shown, width) in layout {
      let title = TextWidth.fitted(shown.title, to: width, alignment: shown.alignment)
      frame.put(
        title, at: Point(column: column, row: rect.row), in: rect, style: .faint.underlined)
      column += width + 1
    }
    let body = rect.dropping(top: 1)
    for line in 0..<body.rows where top + line < rows.count && top + line >= 0 {
      let place = Rect(column: body.column, row: body.row + line, columns: body.columns, rows: 1)
      draw(rows[top + line], layout, on: &frame, in: place)
      frame.target(place, target(rows[top + line]))
      if top + line == selected { frame.select(place, focused: focused) }
    }
    frame.scrollMark(in: body, top: top, count: rows.count)
  }

  private func draw(
    _ row: Row, _ layout: [(Column<Row>, Int)], on frame: inout Frame, in place: Rect
  ) {
    var column = place.column
    for (shown, width) in layout {
      let cell = Rect(column: column, row: place.row, columns: width, rows: 1)
        .intersection(place)
      let runs = shown.content(row)
      let wide = runs.reduce(0) { $0 + TextWidth.width(of: $1.text) }
      var start = column
      if wide < width {
        switch shown.alignment {
        case .leading: break
        case .trailing: start += width - wide
        case .center: start += (width - wide) / 2
        }
      }
      frame.put(runs, at: Point(column: start, row: place.row), in: cell)
      if wide > width, width > 1, cell.columns == width {
        frame.put(
          "…", at: Point(column: column + width - 1, row: place.row), in: cell,
          style: runs.last?.style ?? .plain)
      }
      column += width + 1
    }
  }

  /// The columns that fit, each with its width.
  private func layout(for columns: Int) -> [(Column<Row>, Int)] {
    var kept = self.columns
    func needed() -> Int { kept.reduce(0) { $0 + $1.width.least + 1 } - 1 }
    while kept.count > 1, needed() > columns,
      let weakest = kept.indices.min(by: { (kept[$0].rank, -$0) < (kept[$1].rank, -$1) })
    {
      kept.remove(at: weakest)
    }
    let spare = max(0, columns - needed())
    let shares = max(1, kept.reduce(0) { $0 + $1.width.share })
    return kept.map { ($0, $0.width.least + spare * $0.width.share / shares) }
  }
}

extension Frame {
  /// Shows a drawn row as selected and puts the screen's cursor on it.
  mutating func select(_ place: Rect, focused: Bool) {
    restyle(place) { style in
      style = style.on(focused ? .selection : .selectionInactive)
    }
    if focused { cursor = place.origin }
  }

  /// Marks at the right edge that a list goes on above or below.
  mutating func scrollMark(in rect: Rect, top: Int, count: Int) {
    guard rect.rows > 1 else { return }
    let right = rect.endColumn - 1
    if top > 0 { put("▲", at: Point(column: right, row: rect.row), style: .faint) }
    if top + rect.rows < count {
      put("▼", at: Point(column: right, row: rect.endRow - 1), style: .faint)
    }
  }
}
