/// A table's columns in the order in which its rows are written and read, with its statements.
final class Table: Sendable {
  let name: String
  let columns: [String]
  /// How many of the first columns tell the rows apart.
  let keyLength: Int
  /// Puts a row in, in the place of one with the same key.
  let put: String
  /// Removes a row by its key; for a table of parts, all parts of an owner.
  let remove: String
  /// All rows in the order of their keys.
  let all: String

  /// A table of which each row is an entry; the key is its first columns.
  init(_ name: String, keyLength: Int = 1, _ columns: [String]) {
    self.name = name
    self.columns = columns
    self.keyLength = keyLength
    let key = columns.prefix(keyLength)
    let updates = columns.dropFirst(keyLength).map { "\($0) = excluded.\($0)" }
    // Never by deleting first: other rows refer to this one.
    put =
      Self.insertion(name, columns)
      + " ON CONFLICT (\(key.joined(separator: ", "))) DO "
      + (updates.isEmpty ? "NOTHING" : "UPDATE SET " + updates.joined(separator: ", "))
    remove = "DELETE FROM \(name) WHERE " + key.map { "\($0) = ?" }.joined(separator: " AND ")
    all = Self.selection(name, columns, orderedBy: key)
  }

  /// A table of the parts that entries have: the first column is the owner, the first two the key.
  init(parts name: String, _ columns: [String]) {
    self.name = name
    self.columns = columns
    keyLength = 2
    put = Self.insertion(name, columns)
    remove = "DELETE FROM \(name) WHERE \(columns[0]) = ?"
    all = Self.selection(name, columns, orderedBy: columns.prefix(2))
  }

  /// The last of the parts that each owner has in a list, for looking only, where it meets a
  /// condition; the second column is `max(position)`.
  init(lastPartOf name: String, _ columns: [String], where condition: String) {
    self.name = name
    self.columns = columns
    keyLength = 2
    put = ""
    remove = ""
    // SQLite takes the other columns from the row that has the greatest position.
    all =
      "SELECT \(columns.joined(separator: ", ")) FROM \(name)"
      + " GROUP BY \(columns[0]) HAVING \(condition) ORDER BY \(columns[0])"
  }

  /// What a query finds, for looking only; the columns name what it gives, the first what its rows
  /// are told apart by.
  init(asking query: String, of name: String, _ columns: [String]) {
    self.name = name
    self.columns = columns
    keyLength = 1
    put = ""
    remove = ""
    all = query
  }

  private static func insertion(_ name: String, _ columns: [String]) -> String {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(places))"
  }

  private static func selection(
    _ name: String, _ columns: [String], orderedBy key: ArraySlice<String>
  ) -> String {
    "SELECT \(columns.joined(separator: ", ")) FROM \(name)"
      + " ORDER BY \(key.joined(separator: ", "))"
  }
}
