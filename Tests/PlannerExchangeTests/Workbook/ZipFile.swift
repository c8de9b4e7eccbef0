/// An archive whose parts are stored as they are.
enum ZipFile {
  static func stored(_ parts: KeyValuePairs<String, String>) -> [UInt8] {
    stored(parts.map { (name: $0.key, content: Array($0.value.utf8)) })
  }

  static func stored(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let common =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(checksum(content), 4)
        + little(content.count, 4) + little(content.count, 4) + little(name.utf8.count, 2)
        + little(0, 2)
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
        + little(0, 4) + little(bytes.count, 4) + Array(name.utf8)
      bytes += little(0x0403_4B50, 4) + common + Array(name.utf8) + content
    }
    let start = bytes.count
    bytes += directory
    return bytes + little(0x0605_4B50, 4) + little(0, 2) + little(0, 2) + little(parts.count, 2)
      + little(parts.count, 2) + little(directory.count, 4) + little(start, 4) + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// CRC-32, as archives keep it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}

/// A workbook of one sheet, as spelled out as a test needs it.
struct SpelledWorkbook {
  /// The sheet's rows, in XML.
  var rows: String
  var sheetName = "providers"
  var sharedTexts = ""
  var styles = ""
  var since1904 = false

  var bytes: [UInt8] { ZipFile.stored(parts) }

  /// What it is packed of.
  var parts: [(name: String, content: [UInt8])] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relations(_ parts: [(kind: String, target: String)]) -> String {
      "<Relationships>"
        + parts.enumerated().map { place, part in
          "<Relationship Id=\"r\(place)\" Type=\"\(office)/\(part.kind)\" Target=\"\(part.target)\"/>"
        }.joined() + "</Relationships>"
    }
    let texts: KeyValuePairs = [
      "_rels/.rels": relations([("officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml": """
      <x:workbook xmlns:x="\(main)" xmlns:r="\(office)"><x:workbookPr date1904="\(since1904 ? 1 : 0)"/>
      <x:sheets><x:sheet name="\(sheetName)" sheetId="7" r:id="r0"/></x:sheets></x:workbook>
      """,
      "xl/_rels/workbook.xml.rels": relations([
        ("worksheet", "worksheets/one.xml"), ("sharedStrings", "/xl/texts.xml"),
        ("styles", "../xl/styles.xml"),
      ]),
      "xl/worksheets/one.xml":
        "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>",
      "xl/texts.xml": "<sst xmlns=\"\(main)\">\(sharedTexts)</sst>",
      "xl/styles.xml": "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>",
    ]
    return texts.map { (name: $0.key, content: Array($0.value.utf8)) }
  }

  /// A row of texts that stand in their cells.
  static func texts(_ texts: [String]) -> String {
    "<row>" + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }
}
