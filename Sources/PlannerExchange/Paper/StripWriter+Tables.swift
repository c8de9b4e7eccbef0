import PlannerDomain

extension StripWriter {
  /// Rows of more lines than this may be parted.
  private static let mostLinesTogether = 14
  private static let space = 8.0

  mutating func write(_ table: PaperTable) {
    let columns = places(of: table)
    let head = head(table, columns)
    add(
      PaperStrip(
        marks: head.marks, height: head.height, gap: 6, keepsWithNext: !table.rows.isEmpty))
    for row in table.rows { write(row, table, columns, head) }
  }

  private struct Place {
    var inset: Double
    var width: Double
    var isTrailing: Bool
  }

  private func head(_ table: PaperTable, _ places: [Place]) -> TableHead {
    let names = zip(table.columns, places).map {
      text.lines($0.name, .columnName, within: $1.width)
    }
    let height = Double(names.map(\.count).max() ?? 1) * PaperStyle.columnName.leading + 4
    var marks: [PaperMark] = []
    for (lines, place) in zip(names, places) {
      for (number, line) in lines.enumerated() {
        marks.append(cell(line, .columnName, place, line: number))
      }
    }
    return TableHead(marks: marks + [rule(height - 1.5, .faint)], height: height)
  }

  private mutating func write(
    _ row: PaperTable.Row, _ table: PaperTable, _ places: [Place], _ head: TableHead
  ) {
    let style: PaperStyle =
      switch row.weight {
      case .plain: .body
      case .strong: .strong
      case .alarming: .alarming
      }
    let cells = zip(row.cells, places).map { text.lines($0, style, within: $1.width) }
    let count = cells.map(\.count).max() ?? 1
    let pieces = count > Self.mostLinesTogether ? (0..<count).map { $0..<$0 + 1 } : [0..<count]
    for piece in pieces {
      var marks: [PaperMark] = []
      let down = piece.lowerBound == 0 ? 2.5 : 0
      for (lines, place) in zip(cells, places) {
        for number in piece where number < lines.count {
          marks.append(
            cell(lines[number], style, place, line: number - piece.lowerBound, down: down))
        }
      }
      let isLast = piece.upperBound == count
      let height = down + Double(piece.count) * style.leading + (isLast ? 3 : 0)
      if isLast { marks.append(rule(height - 0.5)) }
      let isEdge = piece.lowerBound == 0 || piece.upperBound == count - 1
      add(PaperStrip(marks: marks, height: height, keepsWithNext: !isLast && isEdge, head: head))
    }
  }

  private func cell(
    _ string: String, _ style: PaperStyle, _ place: Place, line: Int, down: Double = 0
  ) -> PaperMark {
    let spare = place.isTrailing ? place.width - text.fonts.width(of: string, style) : 0
    return mark(string, style, at: place.inset + max(0, spare), line: line, down: down)
  }

  /// The columns' places: those without a share as wide as what stands in them, though at most a
  /// quarter of the text each; the others share the rest.
  private func places(of table: PaperTable) -> [Place] {
    let columns = table.columns
    let room = width - Self.space * Double(max(0, columns.count - 1))
    var widths = columns.indices.map { index -> Double in
      guard columns[index].share == 0 else { return 0 }
      let name = text.fonts.width(of: text.shown(columns[index].name, .columnName), .columnName)
      let widest = table.rows.reduce(name) { widest, row in
        let style: PaperStyle = row.weight == .strong ? .strong : .body
        guard index < row.cells.count else { return widest }
        return max(widest, text.fonts.width(of: text.shown(row.cells[index], style), style))
      }
      return min(widest + 0.5, width / 4)
    }
    let taken = widths.reduce(0, +)
    let shares = columns.reduce(0) { $0 + $1.share }
    if shares == 0 || taken > room * 0.8 {
      // Nothing to share, or too little: everything gives way in proportion.
      let wanted = shares == 0 ? room : room * 0.6
      if taken > wanted || shares == 0 {
        let factor = taken > 0 ? wanted / taken : 0
        widths = widths.map { $0 * (shares == 0 ? max(factor, 0) : min(1, factor)) }
      }
    }
    let rest = max(0, room - widths.reduce(0, +))
    var inset = 0.0
    return columns.indices.map { index in
      let share = columns[index].share
      let own = share == 0 ? widths[index] : rest * Double(share) / Double(shares)
      defer { inset += own + Self.space }
      return Place(inset: inset, width: own, isTrailing: columns[index].isTrailing)
    }
  }
}
