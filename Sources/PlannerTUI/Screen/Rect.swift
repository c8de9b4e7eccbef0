/// A rectangle of screen columns and rows; its extents are never negative.
public struct Rect: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  public static let zero = Rect(column: 0, row: 0, columns: 0, rows: 0)

  /// Takes negative extents as 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The rectangle of that size in the top left corner.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  var isEmpty: Bool { columns == 0 || rows == 0 }
  var size: Size { Size(columns: columns, rows: rows) }
  var origin: Point { Point(column: column, row: row) }

  /// The first column to the right of the rectangle.
  var endColumn: Int { column.addingSaturated(columns) }

  /// The first row below the rectangle.
  var endRow: Int { row.addingSaturated(rows) }

  func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The part that both rectangles cover; empty if they do not meet.
  func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    let right = min(endColumn, other.endColumn)
    let bottom = min(endRow, other.endRow)
    guard right > left, bottom > top else {
      return Rect(column: left, row: top, columns: 0, rows: 0)
    }
    return Rect(column: left, row: top, columns: right - left, rows: bottom - top)
  }
}

extension Int {
  /// The sum, held at the largest or smallest integer instead of trapping.
  func addingSaturated(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }
}
