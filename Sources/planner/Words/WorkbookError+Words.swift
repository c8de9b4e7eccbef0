import PlannerExchange
import PlannerTUI

extension WorkbookError {
  /// Why there is no workbook, in both languages.
  var trouble: Trouble {
    switch self {
    case .noLibrary(let name):
      Trouble(
        danish: "\(name) mangler; installér \(WorkbookFile.package).",
        english: "\(name) is missing; install \(WorkbookFile.package).")
    case .tooLong(let sheet, let row, let column):
      Trouble(
        danish: "arket \(sheet) har en tekst i række \(row), kolonne \(column), "
          + "der er længere end en celle kan være.",
        english: "the sheet \(sheet) has a text in row \(row), column \(column), "
          + "that is longer than a cell can be.")
    case .tooManyRows(let sheet):
      Trouble(
        danish: "arket \(sheet) har flere rækker, end et ark kan have.",
        english: "the sheet \(sheet) has more rows than a sheet can have.")
    case .refused(let reason): Trouble(danish: reason, english: reason)
    }
  }
}
