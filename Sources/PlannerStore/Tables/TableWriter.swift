internal import GRDB

/// Writes rows within a transaction, by statements that are prepared once a connection.
struct TableWriter {
  typealias Value = (any DatabaseValueConvertible)?

  let database: Database

  func put(_ values: [Value], in table: Table) throws {
    try run(table.put, values)
  }

  func remove(_ key: [Value], from table: Table) throws {
    try run(table.remove, key)
  }

  /// Puts an owner's parts in the place of those that it had.
  func replaceParts(of owner: String, in table: Table, with rows: [[Value]]) throws {
    try run(table.remove, [owner])
    for row in rows { try run(table.put, [owner] + row) }
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

  private func run(_ sql: String, _ values: [Value]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
