internal import GRDB

/// Walks through a table of parts in step with the table of their owners.
///
/// Owners must be asked for in the order of their identifiers, each once.
final class PartCursor {
  private let rows: KeptRows
  private var next: KeptRow?
  private var owner = ""

  init(_ table: Table, in database: Database) throws {
    rows = try KeptRows(table, in: database)
    try advance()
  }

  /// Reads every part of an owner.
  func parts<Part>(
    of owner: String, _ read: (KeptRow) throws(StoreError) -> Part
  ) throws -> [Part] {
    var parts: [Part] = []
    try eachPart(of: owner) { (row) throws(StoreError) in parts.append(try read(row)) }
    return parts
  }

  /// Reads every part of an owner into a set.
  func set<Part: Hashable>(
    of owner: String, _ read: (KeptRow) throws(StoreError) -> Part
  ) throws -> Set<Part> {
    let parts = try parts(of: owner, read)
    return parts.isEmpty ? [] : Set(parts)
  }

  func eachPart(of owner: String, _ read: (KeptRow) throws(StoreError) -> Void) throws {
    while let row = next, self.owner == owner {
      try read(row)
      try advance()
    }
  }

  /// Reports a part whose owner does not exist.
  func finish() throws {
    if let next { throw next.damage(0) }
  }

  private func advance() throws {
    next = try rows.next()
    if let next { owner = try next.text(0) }
  }
}
