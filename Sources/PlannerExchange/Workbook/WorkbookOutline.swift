/// What a workbook has: its sheets, and how it counts days.
final class WorkbookOutline: XMLTaking {
  struct Sheet {
    var name: String
    /// By which the workbook's relations know it.
    var relation: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var since1904 = false

  let wantsText = false
  let flaw: WorkbookFlaw? = nil

  init(_ part: String, in archive: ZipArchive) throws(WorkbookFlaw) {
    try archive.read(part, for: self)
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.isCalled("sheet") {
      // Besides `r:id` there is a `sheetId`.
      sheets.append(Sheet(name: attributes["name"] ?? "", relation: attributes["id"] ?? ""))
    } else if name.isCalled("workbookPr") {
      since1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    }
  }

  func end(_ name: XMLName) {}
  func take(_ text: UnsafeRawBufferPointer) {}
}
