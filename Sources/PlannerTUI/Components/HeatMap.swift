/// How much there is of something in rows by columns, darker where there is more, with the number in
/// each cell, so that it reads without colour and in any alphabet.
struct HeatMap {
  let rows: [String]
  let columns: [String]
  let values: [[Int]]
  /// What the darkest stands for.
  let most: Int
  /// Whether the numbers stand alone.
  var showsNumbers = false

  /// How dark a value is, 0 to 4; anything above nothing is at least a little dark.
  static func shade(_ value: Int, of most: Int) -> Int {
    value <= 0 || most <= 0 ? 0 : min(4, (value * 4 + most - 1) / most)
  }

  private static let shades = ["  ", "░░", "▒▒", "▓▓", "██"]

  func measures(in rect: Rect) -> Matrix.Measures {
    let cell = max(5, min(11, (rect.columns * 6 / 10) / max(1, columns.count)))
    let names = rows.reduce(8) { max($0, TextWidth.width(of: $1)) }
    return Matrix.Measures(
      label: max(8, min(names + 1, rect.columns - 1 - cell * columns.count)), step: cell,
      heading: rect.rows >= 12 ? 3 : 2)
  }

  func matrix(
    in rect: Rect, corner: String,
    target: @escaping (_ row: Int, _ column: Int?) -> Target.Role
  ) -> Matrix {
    let measures = measures(in: rect)
    return Matrix(
      measures: measures, columnCount: columns.count, lineCount: rows.count,
      corner: TextWidth.wrapped(corner, to: measures.label - 1).map { [Run($0, .faint)] },
      heading: { column in
        ColumnHeading.lines(of: columns[column], columns: measures.step - 1, rows: measures.heading)
          .map { [Run(TextWidth.fitted($0, to: measures.step - 1), .faint)] }
      },
      line: { line in
        .cells(label: [Run(TextWidth.fitted(rows[line], to: measures.label - 1))]) {
          cell(values[line][$0], columns: measures.step - 1)
        }
      },
      target: target)
  }

  func cell(_ value: Int, columns: Int) -> [Run] {
    guard value > 0 else {
      return [Run(TextWidth.fitted("·", to: columns, alignment: .trailing), .faint)]
    }
    let number = String(value)
    let room = columns - TextWidth.width(of: number)
    guard !showsNumbers, room >= 2 else {
      return [Run(TextWidth.fitted(number, to: columns, alignment: .trailing))]
    }
    let shade = Self.shade(value, of: most)
    return [
      Run(Self.shades[shade], shade > 2 ? .warning : .accent),
      Run(TextWidth.fitted(number, to: columns - 2, alignment: .trailing)),
    ]
  }
}
