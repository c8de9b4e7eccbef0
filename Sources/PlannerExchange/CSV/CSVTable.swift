/// A file or a sheet of rows under a header row, read row by row.
struct CSVTable<Column: PlanColumn>: Sequence, IteratorProtocol {
  /// What is wrong with the header row; if anything is, no rows are given.
  private(set) var headerProblems: [ImportProblem] = []
  /// The columns that the format does not know, as they are written.
  private(set) var unknownColumns: [String] = []

  /// What the headings were read as; nil without a header row.
  private(set) var shape: TableShape?

  private var source: RowSource
  private var names: [String] = []
  private var places = ColumnPlaces<Column>()
  /// Where rows have the stamp of what they were exported from.
  private var stampPlace: Int?

  init(_ bytes: [UInt8], mappings: ColumnMappings = ColumnMappings()) {
    self.init(.text(CSVParser(TextEncoding.utf8(bytes))), mappings: mappings)
  }

  init(_ source: RowSource, mappings: ColumnMappings = ColumnMappings()) {
    self.source = source
    skipTitle(mappings)
    switch self.source.next() {
    case .success(let header) where !header.isBlank: read(header, mappings)
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
        let stamp = stampPlace.map { record.fields[$0].text.trimmed } ?? ""
        return .success(CSVRow(record, places: places, stamp: stamp))
      }
    }
    return nil
  }

  /// So many rows may stand above the headings.
  private static var mostTitleRows: Int { 10 }

  /// Skips the title of a list, and what else stands above its headings.
  ///
  /// Such rows have at most one cell, which is no heading. Where no row of several follows, nothing is
  /// skipped.
  private mutating func skipTitle(_ mappings: ColumnMappings) {
    var ahead = source
    for _ in 0..<Self.mostTitleRows {
      let here = ahead
      guard case .success(let record)? = ahead.next() else { return }
      let texts = record.fields.map(\.text.trimmed)
      let reading = HeadingReading<Column>(
        texts, mapping: mappings.mapping(of: Column.file, headings: texts))
      guard
        reading.meanings.contains(where: { $0.column != nil })
          || texts.count(where: { !$0.isEmpty }) > 1
      else { continue }
      source = here
      return
    }
  }

  private mutating func read(_ header: CSVRecord, _ mappings: ColumnMappings) {
    var seen: Set<String> = []
    let texts = header.fields.map(\.text.trimmed)
    let reading = HeadingReading<Column>(
      texts, mapping: mappings.mapping(of: Column.file, headings: texts))
    var headings: [TableShape.Heading] = []
    let samples = self.samples
    for (place, field) in header.fields.enumerated() {
      if DanishNames.plain(field.text) == EntryStamp.plainHeading {
        names.append(EntryStamp.heading)
        stampPlace = place
        continue
      }
      let sample = samples.indices.contains(place) ? samples[place] : ""
      // Spreadsheets leave empty columns behind at the right.
      if texts[place].isEmpty, sample.isEmpty {
        names.append("")
        continue
      }
      let (column, isMapped) = (reading.meanings[place].column, reading.meanings[place].isMapped)
      headings.append(
        TableShape.Heading(
          text: texts[place], sample: sample, column: column?.rawValue, isMapped: isMapped))
      let name = column?.rawValue ?? texts[place].lowercased()
      names.append(name)
      if let parts = reading.nameParts, let column, [parts.first, parts.last].contains(place) {
        seen.insert(name)
        places.join(column, parts.first, parts.last)
      } else if !name.isEmpty, !seen.insert(name).inserted {
        headerProblems.append(
          ImportProblem(
            file: Column.file.name, line: field.position.line, column: field.position.column,
            field: name, found: field.text, allowed: .distinctColumns))
      } else if let column {
        places[column] = place
      } else if !isMapped {
        unknownColumns.append(texts[place])
      }
    }
    let missing = Column.allCases.filter { column in
      places[column] == nil && !Column.canDoWithout(column, having: places.columns)
    }
    shape = TableShape(file: Column.file, headings: headings, missing: missing.map(\.rawValue))
    for column in missing {
      headerProblems.append(
        ImportProblem(
          file: Column.file.name, line: header.line, field: column.rawValue, found: "",
          allowed: .column))
    }
  }

  /// The first row below the header, cut short.
  private var samples: [String] {
    var ahead = source
    guard case .success(let record)? = ahead.next() else { return [] }
    return record.fields.map { ImportProblem.excerpt(of: $0.text.trimmed) }
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
