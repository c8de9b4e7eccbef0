/// The names above the matrix's columns, cut to their width; kept until the columns or the room change.
struct PeopleHeadings: Hashable, Sendable {
  private struct Basis: Hashable, Sendable {
    var grid: PeopleGrid.Basis?
    var columns: Int
    var rows: Int
  }

  private var basis: Basis?
  /// Of each column, the uppermost line first.
  private(set) var lines: [[String]] = []

  /// - Parameters:
  ///   - columns: how wide a name may be.
  ///   - rows: how many lines it may take.
  mutating func refresh(_ grid: PeopleGrid, columns: Int, rows: Int) {
    let basis = Basis(grid: grid.basis, columns: columns, rows: rows)
    guard basis != self.basis else { return }
    self.basis = basis
    lines = grid.columns.map {
      ColumnHeading.lines(of: $0.heading, columns: columns, rows: rows)
    }
  }
}
