internal import GRDBSQLite
internal import PlannerDomain

/// A row of a table as it is read; columns are named by their place.
///
/// Everything that cannot be understood is reported with the table, the row's key and the column.
final class KeptRow {
  private let statement: OpaquePointer
  private let table: Table
  private var recent = RecentTexts()

  /// - Parameter statement: one that stands at a row.
  init(_ statement: OpaquePointer, of table: Table) {
    self.statement = statement
    self.table = table
  }

  func text(_ column: Int) throws(StoreError) -> String {
    guard let text = textIfAny(column) else { throw damage(column) }
    return text
  }

  func textIfAny(_ column: Int) -> String? { bytes(column).map { recent.text($0) } }

  /// Whether a column holds exactly that text.
  func isText(_ column: Int, _ text: String) -> Bool {
    guard let bytes = bytes(column) else { return false }
    return text.utf8.withContiguousStorageIfAvailable { bytes.equals($0) }
      ?? (String(decoding: bytes, as: UTF8.self) == text)
  }

  /// A text's UTF-8, good until the next row; nil for NULL.
  private func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
    // The text first: asking for it may turn the value into one, of another length.
    guard let start = sqlite3_column_text(statement, CInt(column)) else { return nil }
    let count = sqlite3_column_bytes(statement, CInt(column))
    return UnsafeBufferPointer(start: start, count: Int(count))
  }

  func integer(_ column: Int) throws(StoreError) -> Int {
    guard let integer = integerIfAny(column) else { throw damage(column) }
    return integer
  }

  func integerIfAny(_ column: Int) -> Int? {
    guard sqlite3_column_type(statement, CInt(column)) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(statement, CInt(column)))
  }

  func flag(_ column: Int) throws(StoreError) -> Bool {
    switch try integer(column) {
    case 0: false
    case 1: true
    default: throw damage(column)
    }
  }

  func money(_ column: Int) throws(StoreError) -> Money {
    Money(øre: try integer(column))
  }

  func moneyIfAny(_ column: Int) -> Money? {
    integerIfAny(column).map { Money(øre: $0) }
  }

  func id<Entity>(_ column: Int) throws(StoreError) -> Identifier<Entity> {
    Identifier(try text(column))
  }

  func idIfAny<Entity>(_ column: Int) -> Identifier<Entity>? {
    textIfAny(column).map { Identifier($0) }
  }

  func date(_ column: Int) throws(StoreError) -> CivilDate {
    guard let date = try dateIfAny(column) else { throw damage(column) }
    return date
  }

  func dateIfAny(_ column: Int) throws(StoreError) -> CivilDate? {
    guard let bytes = bytes(column) else { return nil }
    guard let date = CivilDate(utf8: bytes) else { throw damage(column) }
    return date
  }

  func level(_ column: Int) throws(StoreError) -> CompetenceLevel {
    guard let level = CompetenceLevel(rawValue: try integer(column)) else { throw damage(column) }
    return level
  }

  /// A value of an enumeration that is kept by its spelling, in a table of many rows.
  func spelled<Value>(_ column: Int, by spellings: Spellings<Value>) throws(StoreError) -> Value {
    guard let bytes = bytes(column), let value = spellings.value(bytes) else {
      throw damage(column)
    }
    return value
  }

  /// The place of such a value among all.
  func place<Value>(_ column: Int, in spellings: Spellings<Value>) throws(StoreError) -> Int {
    guard let bytes = bytes(column), let place = spellings.place(bytes) else {
      throw damage(column)
    }
    return place
  }

  /// A value that there may be none of.
  func spelledIfAny<Value>(
    _ column: Int, by spellings: Spellings<Value>
  ) throws(StoreError) -> Value? {
    guard let bytes = bytes(column) else { return nil }
    guard let value = spellings.value(bytes) else { throw damage(column) }
    return value
  }

  /// A value of an enumeration that is kept by its spelling.
  func spelled<Value: RawRepresentable<String>>(
    _ column: Int, as type: Value.Type = Value.self
  ) throws(StoreError) -> Value {
    guard let value = Value(rawValue: try text(column)) else { throw damage(column) }
    return value
  }

  func spelledIfAny<Value: RawRepresentable<String>>(
    _ column: Int, as type: Value.Type = Value.self
  ) throws(StoreError) -> Value? {
    guard let text = textIfAny(column) else { return nil }
    guard let value = Value(rawValue: text) else { throw damage(column) }
    return value
  }

  /// The report that a column's value cannot be understood.
  func damage(_ column: Int) -> StoreError {
    let key = (0..<table.keyLength).map { textIfAny($0) ?? "NULL" }
    return .damaged(
      table: table.name, row: key.joined(separator: "/"), column: table.columns[column],
      found: String((textIfAny(column) ?? "NULL").prefix(40)))
  }
}
