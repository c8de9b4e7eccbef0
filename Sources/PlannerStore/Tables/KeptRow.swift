internal import GRDB
internal import PlannerDomain

/// A row of a table as it is read; columns are named by their place.
///
/// Everything that cannot be understood is reported with the table, the row's key and the column.
final class KeptRow {
  private let row: Row
  private let table: Table

  init(_ row: Row, of table: Table) {
    self.row = row
    self.table = table
  }

  func text(_ column: Int) throws(StoreError) -> String {
    guard let text = textIfAny(column) else { throw damage(column) }
    return text
  }

  func textIfAny(_ column: Int) -> String? { row[column] }

  func integer(_ column: Int) throws(StoreError) -> Int {
    guard let integer = integerIfAny(column) else { throw damage(column) }
    return integer
  }

  func integerIfAny(_ column: Int) -> Int? { row[column] }

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
    guard let date = CivilDate(try text(column)) else { throw damage(column) }
    return date
  }

  func dateIfAny(_ column: Int) throws(StoreError) -> CivilDate? {
    guard let text = textIfAny(column) else { return nil }
    guard let date = CivilDate(text) else { throw damage(column) }
    return date
  }

  func level(_ column: Int) throws(StoreError) -> CompetenceLevel {
    guard let level = CompetenceLevel(rawValue: try integer(column)) else { throw damage(column) }
    return level
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
