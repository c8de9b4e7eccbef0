/// One row of a file, as cells in the order of its columns.
struct PlanRow: Hashable, Sendable {
  let file: PlanFile
  /// Tells it from the entry's other rows in the file; empty for the entry's own row.
  let part: String
  let cells: [Cell]

  init<Column: PlanColumn>(part: String = "", _ cell: (Column) -> Cell) {
    file = Column.file
    self.part = part
    cells = Column.allCases.map(cell)
  }

  /// A row like another, with other cells.
  init(_ row: PlanRow, cells: [Cell]) {
    file = row.file
    part = row.part
    self.cells = cells
  }
}
