/// The names above the matrix's columns, cut to their width; kept until the columns change.
struct PeopleHeadings: Hashable, Sendable {
  /// The room for a name.
  private struct Room: Hashable, Sendable {
    let columns: Int
    let rows: Int
  }

  private var grid: PeopleGrid.Basis?
  /// A window that is drawn larger and smaller comes back to the same few.
  private var cut: [Room: [[String]]] = [:]
  /// Of each column, the uppermost line first.
  private(set) var lines: [[String]] = []

  /// - Parameters:
  ///   - columns: how wide a name may be.
  ///   - rows: how many lines it may take.
  mutating func refresh(_ grid: PeopleGrid, columns: Int, rows: Int) {
    if self.grid != grid.basis {
      self.grid = grid.basis
      cut = [:]
    }
    let room = Room(columns: columns, rows: rows)
    let known =
      cut[room]
      ?? grid.columns.map { ColumnHeading.lines(of: $0.heading, columns: columns, rows: rows) }
    cut[room] = known
    lines = known
  }
}
