/// Reads the cells of a sheet.
final class SheetReading: XMLTaking {
  /// What a cell says it holds (ECMA-376, part 1, section 18.18.11).
  private enum Kind {
    case number, shared, text, yes, error, day
  }

  private let texts: [String]
  private let looks: [NumberLooks.Look]
  private let since1904: Bool

  private var cells: [SheetTable.Cell] = []
  private var isInOrder = true
  private var row: Int32 = 0
  private var column: Int32 = 0
  private var kind = Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var isSound = false
  private var room = ImportLimits.textBytes

  private(set) var wantsText = false
  private(set) var flaw: WorkbookFlaw?

  init(_ texts: [String], _ looks: [NumberLooks.Look], since1904: Bool) {
    self.texts = texts
    self.looks = looks
    self.since1904 = since1904
  }

  func table() throws(WorkbookFlaw) -> SheetTable {
    guard !isInOrder else { return try SheetTable(cells) }
    // What is told twice is as it was told last.
    var last: [Int64: SheetTable.Cell] = [:]
    for cell in cells { last[Int64(cell.row) << 32 | Int64(cell.column)] = cell }
    return try SheetTable(last.sorted { $0.key < $1.key }.map(\.value))
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name.letter {
    case UInt8(ascii: "c"): beginCell(attributes)
    case UInt8(ascii: "v"): wantsText = true
    case UInt8(ascii: "t"): wantsText = !isSound
    case nil:
      if name.isCalled("row") {
        column = 0
        row = attributes["r"].flatMap { Int32($0) } ?? row + 1
        if !(1...Int32(ImportLimits.rows)).contains(row) { flaw = .tooLarge }
      } else if name.isCalled("rPh") {
        isSound = true
      }
    default: break
    }
  }

  func end(_ name: XMLName) {
    switch name.letter {
    case UInt8(ascii: "c"): endCell()
    case UInt8(ascii: "v"), UInt8(ascii: "t"): wantsText = false
    case nil: if name.isCalled("rPh") { isSound = false }
    default: break
    }
  }

  func take(_ text: UnsafeRawBufferPointer) { value.append(contentsOf: text) }

  private func beginCell(_ attributes: XMLAttributes) {
    column += 1
    kind = .number
    style = 0
    value.removeAll(keepingCapacity: true)
    attributes.forEach { name, text in
      switch name.letter {
      case UInt8(ascii: "r"): place(text)
      case UInt8(ascii: "s"): style = Self.number(text) ?? 0
      case UInt8(ascii: "t"): kind = Self.kind(text)
      default: break
      }
    }
    if row == 0 { row = 1 }
    if !(1...16_384).contains(column) || !(1...Int32(ImportLimits.rows)).contains(row) {
      flaw = .tooLarge
    }
  }

  /// Takes the cell's place from its name, as in `BC12`.
  private func place(_ name: UnsafePointer<CChar>) {
    var letters: Int32 = 0
    var digits: Int32 = 0
    var place = name
    while let letter = Self.letter(place.pointee), letters < 100_000 {
      letters = letters * 26 + letter
      place += 1
    }
    while let digit = Self.digit(place.pointee), digits < 10_000_000 {
      digits = digits * 10 + digit
      place += 1
    }
    guard place.pointee == 0, letters > 0, digits > 0 else { return }
    column = letters
    row = digits
  }

  private static func letter(_ sign: CChar) -> Int32? {
    (65...90).contains(sign) ? Int32(sign) - 64 : nil
  }

  private static func digit(_ sign: CChar) -> Int32? {
    (48...57).contains(sign) ? Int32(sign) - 48 : nil
  }

  private static func number(_ text: UnsafePointer<CChar>) -> Int? {
    var number = 0
    var place = text
    while let digit = digit(place.pointee), number < 100_000_000 {
      number = number * 10 + Int(digit)
      place += 1
    }
    return place.pointee == 0 && place > text ? number : nil
  }

  private static func kind(_ text: UnsafePointer<CChar>) -> Kind {
    switch UInt8(bitPattern: text[0]) {
    // `s` or `str`.
    case UInt8(ascii: "s"): text[1] == 0 ? .shared : .text
    case UInt8(ascii: "i"): .text
    case UInt8(ascii: "b"): .yes
    case UInt8(ascii: "e"): .error
    case UInt8(ascii: "d"): .day
    default: .number
    }
  }

  private func endCell() {
    guard !value.isEmpty, flaw == nil else { return }
    let text = self.text
    guard !text.trimmed.isEmpty else { return }
    if let last = cells.last, (last.row, last.column) >= (row, column) { isInOrder = false }
    cells.append(
      SheetTable.Cell(row: row, column: column, text: text, isError: kind == .error))
    if kind != .shared { room -= value.count }
    if room < 0 || cells.count > ImportLimits.cells { flaw = .tooLarge }
  }

  private var text: String {
    switch kind {
    case .number:
      return SheetNumber.text(
        value, looks.indices.contains(style) ? looks[style] : .plain, since1904: since1904)
    case .shared:
      guard let index = Int(String(decoding: value, as: UTF8.self)), texts.indices.contains(index)
      else { return "" }
      return texts[index]
    case .text: return SheetText.string(value)
    case .yes: return value == [UInt8(ascii: "1")] ? "yes" : "no"
    case .error: return String(decoding: value, as: UTF8.self)
    // As in `2027-03-08T00:00:00`.
    case .day: return String(decoding: value.prefix(10), as: UTF8.self)
    }
  }
}
