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
  mutating func fact(
    _ name: String, _ value: String, style: Style = .plain, item: OfferingItem? = nil
  ) {
    guard !value.isEmpty else { return }
    for (offset, line) in TextWidth.wrapped(value, to: max(1, columns - label)).enumerated() {
      rows.append(
        PageRow(
          item: offset == 0 ? item : nil,
          left: [
            Run(TextWidth.fitted(offset == 0 ? name : "", to: label - 1) + " ", .faint),
            Run(line, style),
          ]))
    }
  }

  /// Several values below one label.
  mutating func facts(_ name: String, _ values: [String], style: Style = .plain) {
    for (offset, value) in values.enumerated() {
      fact(offset == 0 ? name : "", value, style: style)
    }
  }
}
