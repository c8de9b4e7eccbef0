import PlannerDomain

/// Draws a table's headings, each with a sample and the column that it stands for.
struct ImportColumnsView {
  private let state: AppState
  private let place: ImportColumnsPlace
  private let layout: ListAndPane
  private var words: ImportingWords { state.words.importing }
  private typealias Row = (place: Int, heading: ImportTable.Heading)

  init(_ state: AppState, _ place: ImportColumnsPlace) {
    self.state = state
    self.place = place
    layout = state.importLayout
  }

  func draw(on frame: inout Frame) {
    let missing = place.missing.map { $0.title.text(state.language) }
    frame.put(
      fitting: [
        Run(words.columnsTitle(place.table.title.text(state.language)), .heading),
        missing.isEmpty
          ? Run("  " + words.columnsReady, .faint) : Run("  " + words.missing(missing), .warning),
      ], in: layout.head)
    let rows = place.table.headings.enumerated().map { (place: $0.offset, heading: $0.element) }
    Table(columns: columns).draw(
      rows, on: &frame, in: layout.list, top: place.cursor.top, selected: place.cursor.index,
      focused: state.layers.isEmpty
    ) { row in .item { $0.importing.columns?.cursor.expect(row.place) } }
    if let pane = layout.pane {
      frame.hline(Rect(column: pane.column, row: pane.row - 1, columns: pane.columns, rows: 1))
      frame.lines(
        TextWidth.wrapped(words.columnsHelp, to: pane.columns).map { [Run($0, .faint)] }, in: pane)
    }
  }

  private var columns: [Column<Row>] {
    [
      Column(words.headingColumn, .flexible(least: 12, share: 1), rank: 30) { $0.heading.text },
      Column(words.sampleColumn, .flexible(least: 10, share: 1), rank: 10, style: .faint) {
        $0.heading.sample
      },
      Column(title: words.ourColumn, width: .flexible(least: 14, share: 1), rank: 25) { row in
        [told(row.heading)]
      },
      Column("", .fixed(0), rank: 99) { _ in "" },
    ]
  }

  private func told(_ heading: ImportTable.Heading) -> Run {
    if let column = place.table.columns.first(where: { $0.name == heading.column }) {
      return Run(column.title.text(state.language) + " ▾", heading.isMapped ? .accent : .plain)
    }
    return Run(words.leftOut + " ▾", heading.isMapped ? .faint : .warning)
  }
}
