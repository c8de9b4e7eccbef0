/// Rows under the names of their columns, which are seen again on every page.
public struct PaperTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public var name: String
    /// Its share of the room that the others leave; 0 for as wide as what stands in it.
    public var share: Int
    /// For numbers, which stand under each other by their ends.
    public var isTrailing: Bool

    public init(_ name: String, share: Int = 0, isTrailing: Bool = false) {
      self.name = name
      self.share = share
      self.isTrailing = isTrailing
    }
  }

  public struct Row: Hashable, Sendable {
    public enum Weight: Hashable, Sendable {
      case plain
      /// A sum, or the name of the rows below.
      case strong
      /// Past its day or over its frame.
      case alarming
    }

    /// One for each column.
    public var cells: [String]
    public var weight: Weight

    public init(_ cells: [String], _ weight: Weight = .plain) {
      self.cells = cells
      self.weight = weight
    }
  }

  public var columns: [Column]
  public var rows: [Row]

  public init(_ columns: [Column], _ rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
