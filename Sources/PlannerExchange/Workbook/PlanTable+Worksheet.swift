public import PlannerDomain

extension Workbook {
  /// Everything that a municipality knows, a sheet for each table of `PlanFile`, called as the
  /// table and with its columns; `PlanWorkbook` reads it back the same.
  ///
  /// A municipality that has not been described has no sheet of its own, which must have a row.
  ///
  /// - Parameter stamped: whether each row has the stamp of its entry, as in `Municipality.tables`.
  public init(
    _ title: String, of municipality: Municipality, planYear: Int? = nil, stamped: Bool = false,
    author: String,
    on date: CivilDate
  ) {
    self.init(
      title: title, author: author, date: date,
      sheets: municipality.tables(planYear: planYear, stamped: stamped)
        .filter { $0.file != .municipality || !$0.rows.isEmpty }.map(\.worksheet))
  }
}

extension PlanTable {
  fileprivate var worksheet: Worksheet {
    Worksheet(
      file.rawValue, columns: columns.map { Worksheet.Column($0) },
      rows: rows.map { $0.map(\.inSheet) })
  }
}

extension Cell {
  fileprivate var inSheet: SheetCell {
    switch self {
    case .empty: .empty
    case .number(let number): SheetCell(.number(number))
    case .tenths(let tenths): SheetCell(.tenths(tenths))
    case .amount(let amount): SheetCell(.amount(amount))
    case .date(let date): SheetCell(.date(date))
    case .yes(let isSo): SheetCell(.yes(isSo))
    case .text, .list: SheetCell(.text(text.guardedWhereRead))
    }
  }
}

extension String {
  /// As itself where reading leaves it so, since no sheet runs a text as a formula; else guarded.
  fileprivate var guardedWhereRead: String {
    let read = trimmed.unguarded
    return read == self ? self : guarded
  }
}
