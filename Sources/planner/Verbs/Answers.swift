/// What was said on the command line, field by field.
struct Answers {
  private var texts: [String: [String]] = [:]

  init() {}

  init(_ fields: [VerbField], from container: KeyedDecodingContainer<FieldKey>) throws {
    for field in fields { texts[field.name] = try field.read(from: container) }
  }

  /// Whether anything was said, though it be an empty text.
  func has(_ field: String) -> Bool { texts[field] != nil }

  /// Nil where nothing was said.
  func text(_ field: String) -> String? { texts[field]?.first }

  func all(_ field: String) -> [String] { texts[field] ?? [] }
}
