/// A place on the screen, counted from 0 at the top left; it may lie outside.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public static let zero = Point(column: 0, row: 0)

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
