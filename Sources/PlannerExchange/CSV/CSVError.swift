/// Why a row cannot be read.
struct CSVError: Error, Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    /// A quote that is still open at the end of the file.
    case unclosedQuote
    /// Something other than a delimiter or a line end after a closing quote.
    case textAfterQuote
    case invalidUTF8
    /// A formula of a sheet that gave an error instead of a value.
    case failedFormula
  }

  var reason: Reason
  /// Where the cell begins.
  var position: CSVPosition
  /// The cell's place in its row, from 0.
  var fieldIndex: Int
  /// The beginning of the cell; what is not UTF-8 in it is replaced.
  var found: String
}
