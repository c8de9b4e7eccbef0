internal import PlannerDomain

/// How wide the columns of a sheet are so that what stands in them can be read, in digits.
struct ColumnWidths: Hashable {
  /// Of so many rows from the first: enough to tell, and no more than is quick.
  private static let looked = 500
  private static let (least, most) = (6, 48)

  let widths: [Double]

  init(of sheet: Worksheet) {
    var longest = sheet.columns.map { column in
      // Room for the arrow of the filter.
      column.isUpright ? 1 : column.name.count + 3
    }
    for row in sheet.rows.prefix(Self.looked) + [sheet.total] {
      for (column, cell) in row.enumerated() where longest.indices.contains(column) {
        longest[column] = max(longest[column], Self.width(of: cell))
      }
    }
    widths = zip(sheet.columns, longest).map { column, longest in
      Double(min(max(longest + 1, column.isUpright ? 5 : Self.least), Self.most))
    }
  }

  private static func width(of cell: SheetCell) -> Int {
    switch cell.value {
    case .empty: 0
    case .text(let text): text.prefix(most).split(separator: "\n").map(\.count).max() ?? 0
    case .number(let number): String(number).count
    case .numberBefore(let number, let after): String(number).count + after.count
    case .tenths(let tenths): String(tenths).count + 1
    case .percent: 5
    // With a dot before each three, and øre.
    case .amount(let amount): String(amount.øre / 100).count * 4 / 3 + 3
    case .date: 10
    case .yes: 6
    }
  }
}
