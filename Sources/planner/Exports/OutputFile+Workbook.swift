import PlannerDomain
import PlannerExchange

extension OutputFile {
  func write(_ workbook: Workbook, replacing: Bool) throws(ExportError) {
    let bytes: [UInt8]
    do {
      bytes = try WorkbookFile(workbook).bytes
    } catch {
      throw .workbook(error)
    }
    try write(bytes, replacing: replacing)
  }
}
