/// A number of columns and rows, never negative once clamped by whoever measures the terminal.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public static let zero = Size(columns: 0, rows: 0)

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
