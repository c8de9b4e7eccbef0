/// A table in a workbook: rows under the names of their columns.
public struct Worksheet: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public var name: String
    /// Whether the name reads upwards, so that the column can be narrow.
    public var isUpright: Bool
    /// Whether long texts go on below rather than beyond the column.
    public var wraps: Bool

    public init(_ name: String, isUpright: Bool = false, wraps: Bool = false) {
      self.name = name
      self.isUpright = isUpright
      self.wraps = wraps
    }
  }

  /// Told from the other sheets' names in its first 31 letters.
  public var name: String
  public var columns: [Column]
  /// How many columns at the left stay in sight.
  public var frozenColumns: Int
  /// A cell for each column.
  public var rows: [[SheetCell]]
  /// Below the rows, and not filtered or sorted with them; empty for none.
  public var total: [SheetCell]
  /// Below all: what the signs mean, and where the numbers are from.
  public var notes: [String]

  public init(
    _ name: String, columns: [Column], frozenColumns: Int = 0, rows: [[SheetCell]],
    total: [SheetCell] = [], notes: [String] = []
  ) {
    self.name = name
    self.columns = columns
    self.frozenColumns = frozenColumns
    self.rows = rows
    self.total = total
    self.notes = notes
  }
}
