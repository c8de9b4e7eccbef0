internal import GRDB

/// Walks through a table of parts in step with the table of their owners.
///
/// Owners must be asked for in the order of their identifiers, each once.
final class PartCursor {
  private let rows: RowCursor
  private let table: Table
  private var next: Row?
  private var owner = ""

  init(_ table: Table, in database: Database) throws {
    self.table = table
    rows = try Row.fetchCursor(database.cachedStatement(sql: table.all))
    try advance()
  }

  /// Reads every part of an owner.
  func parts<Part>(
    of owner: String, _ read: (KeptRow) throws(StoreError) -> Part
  ) throws -> [Part] {
    var parts: [Part] = []
    while let row = next, self.owner == owner {
      parts.append(try read(KeptRow(row: row, table: table)))
      try advance()
    }
    return parts
  }

  /// Reads every part of an owner into a set.
  func set<Part: Hashable>(
    of owner: String, _ read: (KeptRow) throws(StoreError) -> Part
  ) throws -> Set<Part> {
    var parts: Set<Part> = []
    while let row = next, self.owner == owner {
      parts.insert(try read(KeptRow(row: row, table: table)))
      try advance()
    }
    return parts
  }

  /// Reports a part whose owner does not exist.
  func finish() throws {
    if let next { throw KeptRow(row: next, table: table).damage(0) }
  }

  private func advance() throws {
    next = try rows.next()
    if let next { owner = try KeptRow(row: next, table: table).text(0) }
  }
}
