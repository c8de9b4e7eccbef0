/// Why a workbook could not be made a file.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The library that writes it is not installed; its file's name.
  case noLibrary(name: String)
  /// A text has more letters than a cell can hold; where it stands, both counted from 1.
  case tooLong(sheet: String, row: Int, column: Int)
  /// A sheet has more rows than one can hold.
  case tooManyRows(sheet: String)
  /// The library or the system refuses, as it says itself.
  case refused(reason: String)
}
