/// Where in a row each column stands.
///
/// A search among so few is quicker than a dictionary, which is asked for every cell.
struct ColumnPlaces<Column: PlanColumn> {
  private var pairs: [(column: Column, place: Int)] = []

  var columns: [Column] { pairs.map(\.column) }

  subscript(column: Column) -> Int? {
    get { pairs.first { $0.column == column }?.place }
    set {
      pairs.removeAll { $0.column == column }
      if let newValue { pairs.append((column, newValue)) }
    }
  }

  /// Where the second half of a column's text stands, where two headings make it up.
  private(set) var second: (column: Column, place: Int)?

  /// Lets a column be made up of what stands in two places.
  mutating func join(_ column: Column, _ first: Int, _ last: Int) {
    self[column] = first
    second = (column, last)
  }
}
