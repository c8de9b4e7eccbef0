/// One thing in a file that could not be imported: where it is, what was found, what is allowed.
public struct ImportProblem: Error, Hashable, Sendable {
  /// The file's name, or the folder's path where the folder is the problem.
  public var file: String
  /// The sheet's name, where the file is a workbook; lines are its rows then.
  public var sheet: String?
  /// Counted from 1; nil when the file as a whole is the problem.
  public var line: Int?
  /// Counted from 1: in characters from the line's beginning, or in the sheet's columns.
  public var column: Int?
  /// The name of the field in the header row; nil when the row as a whole is the problem.
  public var field: String?
  /// At most 80 characters of what was found, without control characters; empty for an empty field.
  public var found: String
  public var allowed: Allowed

  public init(
    file: String, sheet: String? = nil, line: Int? = nil, column: Int? = nil,
    field: String? = nil, found: String, allowed: Allowed
  ) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
    self.field = field
    self.found = Self.excerpt(of: found)
    self.allowed = allowed
  }

  static func excerpt(of text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == 79, text.unicodeScalars.count > 80 {
        scalars.append("…")
        break
      }
      scalars.append(scalar.isControl ? " " : scalar)
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether it steers a terminal or printer rather than showing something.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
