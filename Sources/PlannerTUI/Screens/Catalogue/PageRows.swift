/// Builds rows of a given width: headings, facts with a label, text that wraps.
struct PageRows {
  private(set) var rows: [PageRow] = []
  let columns: Int
  private let label: Int

  init(columns: Int) {
    self.columns = max(1, columns)
    label = min(15, columns / 3)
  }

  mutating func add(_ row: PageRow) { rows.append(row) }

  mutating func blank() {
    if !rows.isEmpty { rows.append(PageRow(left: [])) }
  }

  mutating func heading(_ title: String, _ note: String = "") {
    blank()
    rows.append(
      PageRow(left: [Run(title, .heading)], right: note.isEmpty ? [] : [Run(note, .faint)]))
  }

  mutating func text(_ text: String, indent: Int = 0, style: Style = .plain) {
    let space = String(repeating: " ", count: indent)
    rows += TextWidth.wrapped(text, to: max(1, columns - indent)).map {
      PageRow(left: [Run(space + $0, style)])
    }
  }

  /// A label in the left margin and its value, wrapped beside it; nothing when there is no value.
  ///
  /// - Parameter bullet: stands before the first line; the others are set in below it.
  mutating func fact(
    _ name: String, _ value: String, bullet: String = "", style: Style = .plain
  ) {
    guard !value.isEmpty else { return }
    let indent = TextWidth.width(of: bullet)
    let space = String(repeating: " ", count: indent)
    let lines = TextWidth.wrapped(value.amountsHeld, to: max(1, columns - label - indent))
    for (offset, line) in lines.enumerated() {
      rows.append(
        PageRow(left: [
          Run(TextWidth.fitted(offset == 0 ? name : "", to: label - 1) + " ", .faint),
          Run((offset == 0 ? bullet : space) + line.replacing("\u{A0}", with: " "), style),
        ]))
    }
  }

  /// Several values below one label.
  mutating func facts(_ name: String, _ values: [String], bullet: String = "") {
    for (offset, value) in values.enumerated() {
      fact(offset == 0 ? name : "", value, bullet: bullet)
    }
  }
}

extension String {
  /// With the spaces inside amounts such as `kr. 100`, `100 kr.` and `n = 5` unbreakable.
  fileprivate var amountsHeld: String {
    var letters = Array(self)
    for index in letters.indices.dropFirst().dropLast() where letters[index] == " " {
      let (before, after) = (letters[index - 1], letters[index + 1])
      let isPart =
        (before == "." && after.isNumber) || (before.isNumber && "k%".contains(after))
        || before == "=" || after == "="
      if isPart { letters[index] = "\u{A0}" }
    }
    return String(letters)
  }
}
