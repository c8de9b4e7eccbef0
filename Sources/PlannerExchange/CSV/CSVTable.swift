/// A file or a sheet of rows under a header row, read row by row.
struct CSVTable<Column: PlanColumn>: Sequence, IteratorProtocol {
  /// What is wrong with the header row; if anything is, no rows are given.
  private(set) var headerProblems: [ImportProblem] = []
  /// The columns that the format does not know, as they are written.
  private(set) var unknownColumns: [String] = []

  private var source: RowSource
  private var names: [String] = []
  private var places = ColumnPlaces<Column>()

  init(_ bytes: [UInt8]) {
    self.init(.text(CSVParser(TextEncoding.utf8(bytes))))
  }

  init(_ source: RowSource) {
    self.source = source
    switch self.source.next() {
    case .success(let header) where !header.isBlank: read(header)
    case .failure(let error): headerProblems = [problem(for: error)]
    case .success, nil:
      headerProblems = [
        ImportProblem(file: Column.file.name, line: 1, found: "", allowed: .headerRow)
      ]
    }
  }

  /// The next row that is not blank, or why it cannot be read.
  mutating func next() -> Result<CSVRow<Column>, ImportProblem>? {
    guard headerProblems.isEmpty else { return nil }
    while let result = source.next() {
      switch result {
      case .failure(let error): return .failure(problem(for: error))
      case .success(let record) where record.isBlank: continue
      case .success(let record):
        if let problem = lengthProblem(of: record) { return .failure(problem) }
        return .success(CSVRow(record, places: places))
      }
    }
    return nil
  }

  private mutating func read(_ header: CSVRecord) {
    var seen: Set<String> = []
    let columns = Dictionary(
      uniqueKeysWithValues: Column.allCases.map { (DanishNames.plain($0.rawValue), $0) })
    for (place, field) in header.fields.enumerated() {
      let column = DanishNames.columns(called: field.text).lazy.compactMap { columns[$0] }.first
      let name = column?.rawValue ?? field.text.trimmed.lowercased()
      names.append(name)
      if !name.isEmpty, !seen.insert(name).inserted {
        headerProblems.append(
          ImportProblem(
            file: Column.file.name, line: field.position.line, column: field.position.column,
            field: name, found: field.text, allowed: .distinctColumns))
      } else if let column {
        places[column] = place
      } else {
        unknownColumns.append(field.text.trimmed)
      }
    }
    for column in Column.allCases
    where places[column] == nil && !Column.canDoWithout(column, having: places.columns) {
      headerProblems.append(
        ImportProblem(
          file: Column.file.name, line: header.line, field: column.rawValue, found: "",
          allowed: .column))
    }
  }

  private func lengthProblem(of record: CSVRecord) -> ImportProblem? {
    guard record.fields.count != names.count else { return nil }
    let place = Swift.min(names.count, record.fields.count - 1)
    let position = record.fields[place].position
    return ImportProblem(
      file: Column.file.name, line: position.line, column: position.column,
      field: record.fields.count < names.count ? names[record.fields.count] : nil,
      found: String(record.fields.count), allowed: .fieldCount(names.count))
  }

  private func problem(for error: CSVError) -> ImportProblem {
    let allowed: Allowed =
      switch error.reason {
      case .unclosedQuote: .closingQuote
      case .textAfterQuote: .endOfField
      case .invalidUTF8: .utf8
      case .failedFormula: .workingFormula
      }
    return ImportProblem(
      file: Column.file.name, line: error.position.line, column: error.position.column,
      field: names.indices.contains(error.fieldIndex) ? names[error.fieldIndex] : nil,
      found: error.found, allowed: allowed)
  }
}
