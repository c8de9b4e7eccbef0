/// How files are read: what their headings stand for, and who hears how far it has come.
public struct ReadingManner: Sendable {
  public var mappings: ColumnMappings
  /// Told now and then how many rows have been read; false to stop, and get nothing.
  public var goesOn: @Sendable (_ rows: Int) -> Bool

  public init(
    mappings: ColumnMappings = ColumnMappings(),
    goesOn: @escaping @Sendable (Int) -> Bool = { _ in true }
  ) {
    self.mappings = mappings
    self.goesOn = goesOn
  }
}
