/// One screenful of cells, drawn from scratch by the views and then presented once.
///
/// Every drawing call takes any coordinates and clips them; none of them traps.
public struct Frame: Sendable {
  /// The size in columns and rows, neither negative.
  public let size: Size

  /// The cells row by row.
  private(set) var cells: [Cell]

  /// Where the hardware cursor stands; nil hides it.
  var cursor: Point?

  /// What the mouse can act on; what was added later lies above.
  private(set) var targets: [Target] = []

  init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    self.cursor = nil
  }

  var bounds: Rect { Rect(size) }

  /// The cells of one row, or none for a row outside.
  func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  func cell(at point: Point) -> Cell? {
    bounds.contains(point) ? cells[index(point.column, point.row)] : nil
  }

  /// Sets every cell of the rectangle; a character that is not one column wide becomes a space.
  mutating func fill(_ rect: Rect, _ character: Character = " ", style: Style = .plain) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let cell = Cell(TextWidth.width(of: character) == 1 ? character : " ", style: style)
    for row in area.row..<area.endRow {
      let start = index(area.column, row)
      separate(row: row, from: area.column, to: area.endColumn)
      for position in start..<start + area.columns { cells[position] = cell }
    }
  }

  /// Changes the style of what is already drawn, to lay a selection over it for instance.
  mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let start = index(area.column, row)
      for position in start..<start + area.columns { change(&cells[position].style) }
    }
  }

  /// Writes prepared cells that lie wholly inside the row; wide ones must come with their second
  /// half.
  mutating func write(_ drawn: [Cell], row: Int, column: Int) {
    guard !drawn.isEmpty else { return }
    separate(row: row, from: column, to: column + drawn.count)
    let start = index(column, row)
    cells.replaceSubrange(start..<start + drawn.count, with: drawn)
  }

  /// Sets a cell that lies inside.
  mutating func set(_ cell: Cell, row: Int, column: Int) { cells[index(column, row)] = cell }

  /// Lets the mouse act on a rectangle.
  mutating func target(_ rect: Rect, _ role: Target.Role) {
    let area = rect.intersection(bounds)
    if !area.isEmpty { targets.append(Target(rect: area, role: role)) }
  }

  /// Puts everything drawn so far out of the mouse's reach.
  mutating func coverTargets() { targets = [] }

  private func index(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

  /// Blanks the halves of wide characters that the edges of a stretch are about to cut apart.
  private mutating func separate(row: Int, from start: Int, to end: Int) {
    separate(row: row, before: start)
    separate(row: row, after: end)
  }

  /// Blanks what a stretch that begins in a column leaves of a wide character before it.
  mutating func separate(row: Int, before start: Int) {
    let first = index(start, row)
    guard start > 0, start < size.columns, cells[first].isContinuation else { return }
    cells[first - 1] = Cell(" ", style: cells[first - 1].style)
  }

  /// Blanks what a stretch that ends before a column leaves of a wide character after it.
  mutating func separate(row: Int, after end: Int) {
    let last = index(end, row)
    guard end < size.columns, cells[last].isContinuation else { return }
    cells[last] = Cell(" ", style: cells[last].style)
  }
}

/// What the mouse can do is not seen: frames that look alike are equal.
extension Frame: Hashable {
  public static func == (left: Frame, right: Frame) -> Bool {
    left.size == right.size && left.cursor == right.cursor && left.cells == right.cells
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cells)
    hasher.combine(cursor)
  }
}
