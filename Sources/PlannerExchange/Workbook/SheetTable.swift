/// What stands in a sheet, as the texts that tables' columns are read from.
struct SheetTable: Sendable, Hashable {
  struct Cell: Sendable, Hashable {
    /// Both counted from 1.
    var row: Int32
    var column: Int32
    /// Never empty, nor white space alone.
    var text: String
    /// Whether it is a formula that failed, and the text its error.
    var isError = false
  }

  /// Row by row, and from left to right.
  let cells: [Cell]
  /// The columns in which anything stands, from the left.
  let columns: [Int32]

  init(_ cells: [Cell]) throws(WorkbookFlaw) {
    var columns: Set<Int32> = []
    var rows = 0
    var last: Int32 = 0
    for cell in cells {
      if cell.row != last { rows += 1 }
      last = cell.row
      columns.insert(cell.column)
    }
    // A row of the table has a place for every column.
    guard columns.count <= ImportLimits.columns, rows * columns.count <= ImportLimits.cells else {
      throw .tooLarge
    }
    self.cells = cells
    self.columns = columns.sorted()
  }
}

/// The rows of a sheet one after another, without those in which nothing stands.
struct SheetRows: IteratorProtocol {
  private let table: SheetTable
  private var read = 0

  init(_ table: SheetTable) { self.table = table }

  mutating func next() -> Result<CSVRecord, CSVError>? {
    guard read < table.cells.count else { return nil }
    let row = table.cells[read].row
    var fields = table.columns.map { column in
      CSVField(text: "", position: CSVPosition(line: Int(row), column: Int(column)))
    }
    var place = 0
    var error: CSVError?
    while read < table.cells.count, table.cells[read].row == row {
      let cell = table.cells[read]
      while table.columns[place] < cell.column { place += 1 }
      fields[place].text = cell.text
      if cell.isError, error == nil {
        error = CSVError(
          reason: .failedFormula, position: fields[place].position, fieldIndex: place,
          found: cell.text)
      }
      read += 1
    }
    if let error { return .failure(error) }
    return .success(CSVRecord(fields: fields, line: Int(row)))
  }
}
