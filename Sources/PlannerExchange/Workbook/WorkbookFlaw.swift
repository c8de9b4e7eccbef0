/// Why a file cannot be read as a workbook.
enum WorkbookFlaw: Error, Hashable, Sendable {
  /// It is something else: an old .xls, an .ods, or no archive at all.
  case notAWorkbook
  /// It opens only with a password.
  case locked
  /// A part of it is missing or broken; the part's name.
  case broken(part: String)
  /// It holds more than `ImportLimits` allow.
  case tooLarge
}
