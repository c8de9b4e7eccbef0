internal import GRDB

/// Writes rows within a transaction, by statements that are prepared once.
final class TableWriter {
  typealias Value = (any Bindable)?

  private let database: Database
  private var putting: [ObjectIdentifier: RowStatement] = [:]
  private var removing: [ObjectIdentifier: RowStatement] = [:]
  /// The tables that rows have been put into.
  private(set) var tables: Set<String> = []

  init(_ database: Database) { self.database = database }

  func put(_ values: [Value], in table: Table) throws {
    if let statement = putting[ObjectIdentifier(table)] { return try statement.run(values) }
    let statement = try RowStatement(table.put, in: database)
    putting[ObjectIdentifier(table)] = statement
    tables.insert(table.name)
    try statement.run(values)
  }

  func remove(_ key: [Value], from table: Table) throws {
    if let statement = removing[ObjectIdentifier(table)] { return try statement.run(key) }
    let statement = try RowStatement(table.remove, in: database)
    removing[ObjectIdentifier(table)] = statement
    try statement.run(key)
  }

  /// Puts an owner's parts in the place of those that it had.
  func replaceParts(of owner: String, in table: Table, with rows: [[Value]]) throws {
    try remove([owner], from: table)
    for row in rows { try put([owner] + row, in: table) }
  }

  /// Puts a list in the place of the one that an owner had, each row after its place, from 1 on.
  func replaceList<Element>(
    of owner: String, in table: Table, with elements: [Element],
    _ values: (Element) -> [Value]
  ) throws {
    let rows = elements.enumerated().map { [$0.offset + 1] + values($0.element) }
    try replaceParts(of: owner, in: table, with: rows)
  }

  /// Puts a set in the place of the one that an owner had.
  func replaceSet(of owner: String, in table: Table, with texts: some Sequence<String>) throws {
    try replaceParts(of: owner, in: table, with: texts.map { [$0] })
  }
}
