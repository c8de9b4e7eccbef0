/// What the user says of a table's headings, one below the other.
struct ImportColumnsPlace: Hashable, Sendable {
  private(set) var table: ImportTable
  var cursor: ListCursor<Int>

  init(_ table: ImportTable) {
    self.table = table
    let open = table.headings.firstIndex { $0.column == nil && !$0.isMapped }
    cursor = ListCursor(selected: open ?? 0)
  }

  var ids: [Int] { Array(table.headings.indices) }

  /// The columns that must be there and that no heading stands for.
  var missing: [ImportTable.Column] {
    table.columns.filter { column in
      column.isRequired && !table.headings.contains { $0.column == column.name }
    }
  }

  /// Lets a heading stand for a column, which no other then does; nil leaves the heading out.
  mutating func choose(_ column: String?, for heading: Int) {
    guard table.headings.indices.contains(heading) else { return }
    for other in table.headings.indices
    where column != nil && table.headings[other].column == column {
      table.headings[other].column = nil
    }
    table.headings[heading].column = column
    table.headings[heading].isMapped = true
  }

  /// The column of each heading that does not say itself what it is, nothing for what is left out.
  var answer: [String: String] {
    let said = table.headings.filter { $0.isMapped || $0.column == nil }
    return Dictionary(said.map { ($0.text, $0.column ?? "") }) { first, _ in first }
  }
}
