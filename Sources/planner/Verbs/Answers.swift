/// What was said on the command line, field by field.
struct Answers {
  private var texts: [String: [String]] = [:]
  private var fields: [VerbField] = []

  init() {}

  init(_ fields: [VerbField], from container: KeyedDecodingContainer<FieldKey>) throws {
    self.fields = fields
    for field in fields { texts[field.name] = try field.read(from: container) }
  }

  /// Whether anything was said, though it be an empty text.
  func has(_ field: String) -> Bool { texts[field] != nil }

  /// Nil where nothing was said.
  func text(_ field: String) -> String? { texts[field]?.first }

  /// What was said that is none of a field's choices.
  var misfit: (field: VerbField, text: String)? {
    for field in fields where !field.choices.isEmpty {
      if let text = all(field.name).first(where: { !field.choices.contains($0) }) {
        return (field, text)
      }
    }
    return nil
  }

  /// How a field is written on the command line.
  func place(of field: String) -> String {
    fields.first { $0.name == field }?.place ?? "--\(field)"
  }

  func all(_ field: String) -> [String] { texts[field] ?? [] }
}
