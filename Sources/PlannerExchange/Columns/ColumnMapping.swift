/// Which columns the headings of a table stand for, as someone has said.
public struct ColumnMapping: Hashable, Sendable, Codable {
  /// By headings made plain; an empty column for what is left out.
  private var columns: [String: String]

  /// - Parameter columns: the lasting name of each heading's column; empty for what is left out.
  public init(_ columns: [String: String] = [:]) {
    self.columns = Dictionary(
      columns.map { (DanishNames.plain($0.key), $0.value) }, uniquingKeysWith: { first, _ in first }
    )
  }

  public var isEmpty: Bool { columns.isEmpty }

  /// The column of a heading; empty for one that is left out, nil where nothing was said of it.
  public subscript(heading: String) -> String? { columns[DanishNames.plain(heading)] }

  /// The same with what another says of its headings.
  public func taking(_ other: ColumnMapping) -> ColumnMapping {
    var both = self
    both.columns.merge(other.columns) { $1 }
    return both
  }
}
