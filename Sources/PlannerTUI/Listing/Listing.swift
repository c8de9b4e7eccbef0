/// A list of the screen as plain text: it can be copied, written to a file, and read aloud.
struct Listing: Sendable {
  struct Row: Hashable, Sendable {
    /// One for each heading, the name first.
    var cells: [String]
    var isMarked = false

    var name: String { cells.first ?? "" }
  }

  /// What the list is, with how many there are.
  var title: String
  /// What each cell tells; empty for what says itself.
  var headings: [String]
  var count: Int
  var selected: Int?
  /// How many cells are read aloud in the list; the others are only copied and printed.
  var spoken = Int.max
  /// What is read aloud of the selected row besides, such as the cell that the cursor stands on.
  var focus = ""
  /// More on what is selected.
  var notes: [String] = []
  /// Made when asked for, since few of many rows are shown.
  let row: @Sendable (Int) -> Row

  init(
    _ title: String, headings: [String] = [""], count: Int, selected: Int?,
    row: @escaping @Sendable (Int) -> Row
  ) {
    self.title = title
    self.headings = headings
    self.count = count
    self.selected = selected.flatMap { (0..<count).contains($0) ? $0 : nil }
    self.row = row
  }

  /// A list whose rows are at hand.
  init(_ title: String, headings: [String] = [""], rows: [Row], selected: Int?) {
    self.init(title, headings: headings, count: rows.count, selected: selected) { rows[$0] }
  }

  var selectedRow: Row? { selected.map(row) }
}

extension Listing {
  /// A line for each row with its cells parted by tabs, below a line with the headings.
  var tabSeparated: String {
    let rows = (0..<count).map { row($0).cells }
    let heading = headings.allSatisfy(\.isEmpty) ? [] : [headings]
    return (heading + rows).map { cells in
      cells.map(\.onOneLine).joined(separator: "\t") + "\n"
    }.joined()
  }

  /// The title and the cells in columns, for a file.
  var plainText: String {
    let rows = (0..<count).map { row($0).cells.map(\.onOneLine) }
    let all = headings.allSatisfy(\.isEmpty) ? rows : [headings] + rows
    var widths: [Int] = []
    for cells in all {
      for (column, cell) in cells.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], TextWidth.width(of: cell))
      }
    }
    let lines = all.map { cells in
      let line = cells.enumerated().map { TextWidth.padded($1, to: widths[$0]) }
        .joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return ([title, ""] + lines).map { $0 + "\n" }.joined()
  }
}

extension String {
  /// With line breaks and tabs as spaces, so that it is one cell of one line.
  var onOneLine: String {
    contains { $0.isNewline || $0 == "\t" }
      ? String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) : self
  }
}
