import PlannerExchange

/// Why something could not be written.
enum ExportError: Error, Hashable {
  /// The system refuses, with this number of an error.
  case system(path: String, error: Int32)
  /// What was to be written could not be made a workbook.
  case workbook(WorkbookError)
  /// There is a file already.
  case exists(path: String)
  /// Files in the folder that were not written by an export, or edited since.
  case notOwn(folder: String, names: [String])
  /// The folder holds something that is no part of an export.
  case otherThings(folder: String, names: [String])
}
