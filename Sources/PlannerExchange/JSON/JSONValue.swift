/// What a JSON text says.
enum JSONValue: Sendable {
  /// A member of an object.
  struct Member: Sendable {
    let name: String
    let value: JSONValue
  }

  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case text(String)
  case array([JSONValue])
  /// In the order in which they are written; no name twice.
  case object([Member])
}
