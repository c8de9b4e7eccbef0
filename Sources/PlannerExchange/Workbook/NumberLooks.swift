/// How the cells of a workbook show their numbers, by the number of their style.
final class NumberLooks: XMLTaking {
  enum Look: Hashable {
    case plain, date, percent
  }

  private(set) var looks: [Look] = []
  /// What the workbook's own formats are, by their numbers.
  private var own: [Int: Look] = [:]
  private var isInCellStyles = false

  let wantsText = false
  let flaw: WorkbookFlaw? = nil

  init() {}

  convenience init(_ part: String, in archive: ZipArchive) throws(WorkbookFlaw) {
    self.init()
    try archive.read(part, for: self)
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.isCalled("numFmt") {
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        own[id] = Self.look(of: code)
      }
    } else if name.isCalled("cellXfs") {
      isInCellStyles = true
    } else if name.isCalled("xf"), isInCellStyles {
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      looks.append(own[id] ?? Self.look(ofBuiltIn: id))
    }
  }

  func end(_ name: XMLName) {
    if name.isCalled("cellXfs") { isInCellStyles = false }
  }

  func take(_ text: UnsafeRawBufferPointer) {}

  /// The formats that are not spelled out (ECMA-376, part 1, section 18.8.30).
  private static func look(ofBuiltIn id: Int) -> Look {
    switch id {
    case 9, 10: .percent
    case 14...17, 22, 27...31, 34...36, 50...58: .date
    default: .plain
    }
  }

  /// By the letters of the code outside quotes and brackets, before the first semicolon.
  static func look(of code: String) -> Look {
    var letters: [Character] = []
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    loop: for letter in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch letter {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: break
      case "[": isBracketed = true
      case "]": isBracketed = false
      case _ where isBracketed: break
      // The sign after `_` is only as wide as it, and that after `*` fills the cell.
      case "\\", "_", "*": isEscaped = true
      case ";": break loop
      default: letters.append(letter)
      }
    }
    if letters.contains("%") { return .percent }
    // An m is a month unless hours or seconds are beside it.
    let isDay = letters.contains { $0 == "y" || $0 == "d" }
    let isTime = letters.contains { $0 == "h" || $0 == "s" }
    return isDay || (letters.contains("m") && !isTime) ? .date : .plain
  }
}
