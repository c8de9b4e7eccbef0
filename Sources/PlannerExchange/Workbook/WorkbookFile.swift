public import PlannerDomain

/// A workbook as .xlsx (Office Open XML, ECMA-376); the same workbook gives the same bytes.
///
/// Dates, amounts and numbers are cells of their own kinds, and text is always text, never a formula.
/// The names of the columns stay in sight and can be filtered by.
public struct WorkbookFile: Hashable, Sendable {
  /// The package of Debian that has the library.
  public static let package = "libxlsxwriter4"

  public let bytes: [UInt8]

  public init(_ workbook: Workbook) throws(WorkbookError) {
    let writing = try WorkbookWriting(workbook)
    for sheet in workbook.sheets { try writing.add(sheet) }
    bytes = try writing.bytes()
  }
}
