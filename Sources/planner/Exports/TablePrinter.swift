import PlannerExchange
import PlannerTUI

/// Makes spreadsheet files of the screen's lists, and says in both languages why it cannot.
enum TablePrinter {
  static func print(_ table: ListTable, as form: ListTable.Form) -> Result<[UInt8], Trouble> {
    guard form == .xlsx else {
      return .success(Array(CSVDialect.excel.text(of: [table.headings] + table.rows).utf8))
    }
    do {
      return .success(try WorkbookFile(table.workbook).bytes)
    } catch {
      return .failure(error.trouble)
    }
  }
}
