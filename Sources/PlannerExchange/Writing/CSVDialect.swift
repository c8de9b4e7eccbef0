/// How a table is written as text; both are read back the same.
public enum CSVDialect: Hashable, Sendable, CaseIterable {
  /// UTF-8 and LF.
  case plain
  /// As Excel with Danish settings opens it by a double click: with a byte order mark, and CRLF.
  case excel

  /// The bytes of a table's file: a header row, `;` between cells, quotes where they are needed,
  /// and an apostrophe before what would run as a formula.
  public func bytes(of table: PlanTable) -> [UInt8] {
    var bytes: [UInt8] = self == .excel ? [0xEF, 0xBB, 0xBF] : []
    append(table.columns.lazy.map(\.self), to: &bytes)
    for row in table.rows { append(row.lazy.map(\.text.guarded), to: &bytes) }
    return bytes
  }

  /// The same of other rows, the headings among them.
  public func text(of rows: [[String]]) -> String {
    var bytes: [UInt8] = self == .excel ? [0xEF, 0xBB, 0xBF] : []
    for row in rows { append(row.lazy.map(\.guarded), to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(_ cells: some Sequence<String>, to bytes: inout [UInt8]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ";")) }
      isFirst = false
      Self.append(cell, to: &bytes)
    }
    if self == .excel { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard cell.utf8.contains(where: needsQuotes) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// A tab too, so that a program that takes it for the delimiter splits nothing.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "\t"):
      true
    default: false
    }
  }
}
