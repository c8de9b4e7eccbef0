/// The cells of one row; a row with quoted newlines takes several lines.
struct CSVRecord: Hashable, Sendable {
  /// Never empty.
  var fields: [CSVField]
  /// The line on which it begins.
  var line: Int

  /// A blank line, or a row of delimiters only, as spreadsheets leave them behind.
  var isBlank: Bool { fields.allSatisfy { $0.text.isEmpty } }
}
