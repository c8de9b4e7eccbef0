/// A workbook as Excel, LibreOffice and others write it (Office Open XML, ECMA-376), read sheet by sheet.
struct WorkbookContents {
  private let archive: ZipArchive
  private let texts: [String]
  private let looks: [NumberLooks.Look]
  private let since1904: Bool
  /// The sheets by their names, in their order, and the parts that hold them.
  let sheets: [(name: String, part: String)]

  init(_ bytes: [UInt8]) throws(WorkbookFlaw) {
    // Files with a password are kept in the containers of old.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .locked }
    archive = try ZipArchive(bytes, room: ImportLimits.unpackedBytes)
    guard archive.has("_rels/.rels"),
      let book = try PartRelations(of: "", in: archive).first("officeDocument")
    else { throw .notAWorkbook }
    let parts = try PartRelations(of: book, in: archive)
    let outline = try WorkbookOutline(book, in: archive)
    since1904 = outline.since1904
    sheets = outline.sheets.compactMap { sheet in
      let relation = parts.relations.first { $0.id == sheet.relation && $0.kind == "worksheet" }
      return relation.map { (sheet.name, $0.part) }
    }
    guard !sheets.isEmpty else { throw .notAWorkbook }
    texts =
      if let part = parts.first("sharedStrings"), archive.has(part) {
        try SharedTexts(part, in: archive).texts
      } else { [] }
    looks =
      if let part = parts.first("styles"), archive.has(part) {
        try NumberLooks(part, in: archive).looks
      } else { [] }
  }

  func table(in part: String) throws(WorkbookFlaw) -> SheetTable {
    let reading = SheetReading(texts, looks, since1904: since1904)
    try archive.read(part, for: reading)
    return try reading.table()
  }
}
