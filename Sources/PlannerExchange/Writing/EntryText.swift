public import PlannerDomain

/// An entry as the cells of its rows: those of its own file, and those of the files of its parts.
///
/// It is changed there cell by cell, and read back by the rules by which files are read, so that
/// names, Danish words and dates are understood alike.
public struct EntryText: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let file: PlanFile
    /// By column; what is empty may be left out.
    public var cells: [String: String]

    public init(_ file: PlanFile, _ cells: [String: String] = [:]) {
      self.file = file
      self.cells = cells
    }
  }

  /// The entry's own row first.
  public var rows: [Row]

  public init(_ entry: Entry) {
    rows = entry.rows().map { row in
      let cells = zip(row.file.columns, row.cells.map(\.text)).filter { !$0.1.isEmpty }
      return Row(row.file, Dictionary(uniqueKeysWithValues: Array(cells)))
    }
  }

  /// A new entry of a file, of which nothing is said yet.
  public init(new file: PlanFile) { rows = [Row(file)] }

  /// What the rows say, and what is wrong with them; no entry where anything is wrong.
  ///
  /// - Parameter municipality: what the cells may refer to.
  public func read(
    beside municipality: Municipality
  ) -> (entry: Entry?, problems: [ImportProblem]) {
    var files: [String: [UInt8]] = [:]
    for (file, rows) in Dictionary(grouping: rows, by: \.file) {
      let cells = rows.map { row in file.columns.map { Cell(row.cells[$0] ?? "") } }
      files[file.name] = CSVDialect.plain.bytes(of: PlanTable(file: file, rows: cells))
    }
    let plan = PlanFolder(files: files).read(beside: municipality)
    return (plan.problems.isEmpty ? plan.entries.first : nil, plan.problems)
  }
}

extension Entry {
  /// The entry's own cells in the order of its file's columns; none for what no file has.
  public var ownCells: [Cell] { rows().first?.cells ?? [] }
}
