/// Horizontal bars, one a line, with what they tell in figures, another's figure beside it and where
/// that comes from; or, instead of the bars, the numbers that they are made of.
struct BarChart: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var label: String
    /// What the bar tells, in words; the bar itself may be left out.
    var value: String
    var part: Int?
    var whole = 0
    /// The other's part of the same whole.
    var mark: Int?
    var reference = ""
    var source = ""
    /// What the numbers are, one for each of the headings.
    var numbers: [String] = []
    var style = Style.accent
    var isEmphasized = false
  }

  struct Headings: Hashable, Sendable {
    var label = ""
    var value = ""
    var numbers: [String] = []
    var reference = ""
    var source = ""
  }

  /// What the columns of the screen are used for.
  struct Layout: Hashable, Sendable {
    let columns: Int
    let label: Int
    /// 0 where there is no room, or no bar to draw.
    let bar: Int
    let value: Int
    /// Empty where bars are shown.
    let numbers: [Int]
    let reference: Int
    let source: Int
  }

  /// A bar is worth so many columns at least, and no more than so many.
  private static let bars = 5...30

  let headings: Headings
  let layout: Layout

  /// - Parameter rows: what the columns are to have room for.
  init(
    _ headings: Headings, rows: some Collection<Row>, columns: Int, showsNumbers: Bool = false
  ) {
    self.headings = headings
    layout = Layout(headings, rows, columns: columns, showsNumbers: showsNumbers)
  }

  var headingRuns: [Run] {
    var runs = [Run(TextWidth.fitted(headings.label, to: layout.label), .faint)]
    if layout.bar > 0 { runs.append(Run(" " + String(repeating: " ", count: layout.bar))) }
    let cells =
      layout.numbers.isEmpty
      ? [(headings.value, layout.value)] : Array(zip(headings.numbers, layout.numbers))
    runs += (cells + [(headings.reference, layout.reference)]).map(Self.trailing(.faint))
    runs.append(Run(leading(headings.source), .faint))
    return runs
  }

  func runs(of row: Row) -> [Run] {
    let style: Style = row.isEmphasized ? .plain.bold : .plain
    var runs = [Run(TextWidth.fitted(row.label, to: layout.label), style)]
    if layout.bar > 0 {
      runs.append(Run(" "))
      if let part = row.part, row.whole > 0 {
        runs +=
          Bar(part, of: row.whole, mark: row.mark, columns: layout.bar, style: row.style).runs
      } else {
        runs.append(Run(String(repeating: " ", count: layout.bar)))
      }
    }
    let cells =
      layout.numbers.isEmpty
      ? [(row.value, layout.value)] : Array(zip(row.numbers, layout.numbers))
    runs += cells.map(Self.trailing(style))
    runs.append(Self.trailing(.faint)(row.reference, layout.reference))
    runs.append(Run(leading(row.source), .faint))
    return runs
  }

  /// Nothing of what there is no column for.
  private static func trailing(_ style: Style) -> (String, Int) -> Run {
    { text, width in
      Run(
        width == 0 ? "" : " " + TextWidth.fitted(text, to: width, alignment: .trailing), style)
    }
  }

  private func leading(_ text: String) -> String {
    layout.source == 0 ? "" : "  " + TextWidth.fitted(text, to: layout.source)
  }
}

extension BarChart.Layout {
  init(
    _ headings: BarChart.Headings, _ rows: some Collection<BarChart.Row>, columns: Int,
    showsNumbers: Bool
  ) {
    func widest(_ heading: String, _ cell: (BarChart.Row) -> String) -> Int {
      rows.reduce(TextWidth.width(of: heading)) { max($0, TextWidth.width(of: cell($1))) }
    }
    let showsNumbers = showsNumbers && !headings.numbers.isEmpty
    let value = showsNumbers ? 0 : widest(headings.value, \.value)
    let numbers =
      showsNumbers
      ? headings.numbers.indices.map { index in
        widest(headings.numbers[index]) {
          $0.numbers.indices.contains(index) ? $0.numbers[index] : ""
        }
      } : []
    let label = max(8, widest(headings.label, \.label))
    func room(_ others: [Int]) -> Int {
      columns - ([value] + numbers + others).reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    }
    var reference = widest(headings.reference, \.reference)
    var source = widest(headings.source, \.source)
    let hasBars = !showsNumbers && rows.contains { $0.part != nil && $0.whole > 0 }
    let bar = hasBars ? BarChart.least + 1 : 0
    // Where it comes from goes first, for it is told below the chart too; then the bars; then what
    // it is held against.
    if source > 0, room([reference, source + 1]) - bar < min(label, 26) { source = 0 }
    var left = room([reference, source > 0 ? source + 1 : 0])
    var drawn = 0
    if hasBars, left - bar >= min(label, 12) {
      let names = min(label, max(12, left - 1 - BarChart.most, left * 6 / 10))
      drawn = min(BarChart.most, left - names - 1)
    } else if left < min(label, 10), reference > 0 {
      reference = 0
      left = room([])
    }
    self.init(
      columns: columns,
      label: max(1, min(label, left - (drawn > 0 ? drawn + 1 : 0))), bar: max(0, drawn),
      value: value, numbers: numbers, reference: reference, source: source)
  }
}

extension BarChart {
  fileprivate static var least: Int { bars.lowerBound }
  fileprivate static var most: Int { bars.upperBound }
}
