/// What a command prints with `--json`: every field with its place, type and meaning.
///
/// Shapes are lasting. A field may be added; one that is there keeps its name, type and meaning.
struct JSONShape: Encodable {
  struct Field: Encodable {
    /// As in `due[].people[]`; `*` is any name, and `[]` an item of a list.
    let path: String
    /// `text`, `date` as in `2027-03-08`, `integer`, `number` or `boolean`.
    let type: String
    /// Whether it is left out where there is nothing.
    let optional: Bool
    let meaning: String
  }

  let command: String
  let about: String
  let fields: [Field]
}

extension JSONShape {
  /// Reads `path type meaning` line by line; a type that ends in `?` may be left out.
  init(_ command: String, _ about: String, _ lines: String) {
    self.init(
      command: command, about: about,
      fields: lines.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count == 3 else { return nil }
        let isOptional = parts[1].hasSuffix("?")
        return Field(
          path: parts[0], type: isOptional ? String(parts[1].dropLast()) : parts[1],
          optional: isOptional, meaning: parts[2])
      })
  }

  /// A list's, by its columns.
  init(_ command: String, _ question: Question) {
    let rows = question.columns.map { column in
      Field(
        path: "rows[].\(column.name)" + (column.kind == .texts ? "[]" : ""),
        type: column.kind.type, optional: true, meaning: column.meaning)
    }
    self.init(
      command: command, about: question.abstract,
      fields: [
        Field(path: "date", type: "date", optional: false, meaning: "the day it was asked")
      ] + rows)
  }

  static let all: [JSONShape] = reports + lists + edits
}

extension QuestionColumn.Kind {
  fileprivate var type: String {
    switch self {
    case .text, .texts: "text"
    case .number, .kroner: "number"
    case .boolean: "boolean"
    case .date: "date"
    }
  }
}
