internal import PlannerDomain

/// A row whose fields are read as values.
///
/// Reading never stops at the first wrong field: each one gives nil and adds a problem.
struct CSVRow<Column: PlanColumn> {
  private(set) var problems: [ImportProblem] = []
  /// What the row refers to, to be looked up when all files have been read.
  private(set) var references: [Reference] = []
  /// The key that no other row may have.
  private(set) var claim: Claim?

  /// What others are called, and the row's own identifier where it has none in its cells.
  private var names: KnownNames?
  private var given: String?
  /// What the municipality has in the columns that the table lacks.
  private var kept: [Column: String] = [:]

  private let source: CSVRecord
  private let places: ColumnPlaces<Column>
  /// The stamp of what the row was exported from; empty where it has none.
  let stamp: String

  init(_ record: CSVRecord, places: ColumnPlaces<Column>, stamp: String = "") {
    source = record
    self.places = places
    self.stamp = stamp
  }

  /// The line on which it begins.
  var line: Int { source.line }

  /// Tells what rows are called, before fields are read.
  mutating func know(_ names: KnownNames, given: String?) {
    self.names = names
    self.given = given
    // A column that is not there says nothing.
    guard places.columns.count < Column.allCases.count, let kind = Column.file.kind,
      let id = Column(rawValue: "id").flatMap({ cell($0) }) ?? given,
      let row = names.entry(kind, id)?.rows().first(where: {
        $0.file == Column.file && $0.part.isEmpty
      })
    else { return }
    for (column, cell) in zip(Column.allCases, row.cells) where places[column] == nil {
      kept[column] = cell.text
    }
  }

  /// The identifier of the row itself, where no cell holds one.
  mutating func claimGiven(in column: Column) -> String? {
    if cell(column) == nil, let given { claim(given, in: column) }
    return cell(column) == nil ? given : nil
  }

  /// The identifier of what a text names; the text itself where nothing is called so.
  func named(_ text: String, _ kind: EntryKind) -> String {
    names?.id(of: kind, called: text) ?? text
  }

  /// The field without white space around it; nil when it is empty.
  ///
  /// Of a missing column it is what the municipality has, if anything.
  func cell(_ column: Column) -> String? {
    guard let place = places[column] else {
      return kept[column].flatMap { $0.isEmpty || column.rawValue == "id" ? nil : $0 }
    }
    let text = source.fields[place].text.trimmed.unguarded
    if let second = places.second, second.column == column {
      let parts = [text, source.fields[second.place].text.trimmed.unguarded]
      return parts.contains("") ? parts.first { !$0.isEmpty } : parts.joined(separator: " ")
    }
    return text.isEmpty ? nil : text
  }

  func position(of column: Column) -> CSVPosition {
    places[column].map { source.fields[$0].position }
      ?? CSVPosition(line: source.line, column: 1)
  }

  mutating func report(_ column: Column, found: String? = nil, allowed: Allowed) {
    let position = position(of: column)
    problems.append(
      ImportProblem(
        file: Column.file.name, line: position.line, column: position.column,
        field: column.rawValue, found: found ?? cell(column) ?? "", allowed: allowed))
  }

  mutating func refer(to kind: EntryKind, _ identifier: String, in column: Column) {
    references.append(
      Reference(
        kind: kind, identifier: identifier, file: Column.file, field: column.rawValue,
        position: position(of: column)))
  }

  /// Takes a key for this row alone; a second row with it is a problem in the column.
  mutating func claim(_ key: String, in column: Column) {
    claim = Claim(key: key, field: column.rawValue, position: position(of: column))
  }

  /// Reads one field; nil when it is empty or wrong.
  ///
  /// - Parameter isRequired: whether an empty field is a problem; as the column says by default.
  mutating func value<Value>(
    _ column: Column, _ allowed: @autoclosure () -> Allowed, isRequired: Bool? = nil,
    parse: (String) -> Value?
  ) -> Value? {
    let text = cell(column)
    if let value = text.flatMap(parse) { return value }
    if text != nil || isRequired ?? column.isRequired { report(column, allowed: allowed()) }
    return nil
  }

  /// Reads the values between pipes in their order; those that are wrong are left out.
  mutating func list<Value: Hashable>(
    _ column: Column, _ allowed: @autoclosure () -> Allowed, allowsRepeats: Bool = false,
    parse: (String) -> Value?
  ) -> [Value] {
    guard let text = cell(column) else {
      if column.isRequired { report(column, allowed: allowed()) }
      return []
    }
    let parts = text.listItems
    var values: [Value] = []
    var seen: Set<Value> = []
    for part in parts {
      let item = part.trimmed
      guard !item.isEmpty, let value = parse(item) else {
        report(column, found: item, allowed: allowed())
        continue
      }
      if !allowsRepeats, parts.count > 1, !seen.insert(value).inserted {
        report(column, found: item, allowed: .listedOnce)
        continue
      }
      values.append(value)
    }
    return values
  }
}
