internal import GRDB

/// Walks through a table of parts in step with the table of their owners.
///
/// Owners must be asked for in the order of their identifiers, each once.
final class PartCursor {
  private let rows: KeptRows
  private var next: KeptRow?

  init(_ table: Table, in database: Database) throws {
    rows = try KeptRows(table, in: database)
    next = try rows.next()
  }

  /// Reads every part of an owner.
  func parts<Part>(
    of owner: String, _ read: (KeptRow) throws(StoreError) -> Part
  ) throws -> [Part] {
    var parts: [Part] = []
    try eachPart(of: owner) { (row) throws(StoreError) in parts.append(try read(row)) }
    // Kept for as long as the program runs: without the room that a growing list has to spare.
    return parts.count == parts.capacity ? parts : parts.map(\.self)
  }

  /// Reads every part of an owner into a set.
  func set<Part: Hashable>(
    of owner: String, _ read: (KeptRow) throws(StoreError) -> Part
  ) throws -> Set<Part> {
    let parts = try parts(of: owner, read)
    return parts.isEmpty ? [] : Set(parts)
  }

  func eachPart(of owner: String, _ read: (KeptRow) throws(StoreError) -> Void) throws {
    while let row = next, row.isText(0, owner) {
      try read(row)
      next = try rows.next()
    }
  }

  /// Reports a part whose owner does not exist.
  func finish() throws {
    if let next { throw next.damage(0) }
  }
}
