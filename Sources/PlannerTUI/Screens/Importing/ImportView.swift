import PlannerDomain

/// Draws a preview: its rows, and the selected one in full below them.
struct ImportView {
  private let state: AppState
  private let layout: ListAndPane
  private var place: ImportPlace { state.importing }
  private var words: ImportingWords { state.words.importing }

  init(_ state: AppState) {
    self.state = state
    layout = state.importLayout
  }

  func draw(on frame: inout Frame) {
    drawHead(on: &frame, in: layout.head)
    let field = frame.cursor
    guard let preview = place.preview else {
      say(place.isReading ? words.reading(place.rowsRead) : words.nothingChosen, on: &frame)
      return
    }
    guard !place.shown.isEmpty else {
      say(place.filter.text.isEmpty ? words.nothingInside : words.nothingFound, on: &frame)
      return
    }
    let told = place.shown.dropFirst(place.cursor.top)
      .prefix(Table<ImportTelling>.rows(in: layout.list)).enumerated()
      .map { offset, row in
        (
          place: place.cursor.top + offset,
          told: ImportTelling(preview.rows[row], state.words, in: preview.outcome)
        )
      }
    let isSearching = place.filter.isOpen
    let ids = place.shown
    Table(columns: columns).draw(
      told, on: &frame, in: layout.list, top: 0, selected: place.cursor.index - place.cursor.top,
      focused: state.layers.isEmpty && !isSearching
    ) { row in .item { $0.importing.cursor.expect(ids[row.place]) } }
    frame.scrollMark(in: layout.list.dropping(top: 1), top: place.cursor.top, count: ids.count)
    if isSearching { frame.cursor = field }
    if let pane = layout.pane, let selected = place.selected {
      frame.hline(Rect(column: pane.column, row: pane.row - 1, columns: pane.columns, rows: 1))
      let lines = ImportTelling(selected, state.words, in: preview.outcome).details
      frame.lines(
        lines.flatMap { run in
          TextWidth.wrapped(run.text, to: pane.columns).map { [Run($0, run.style)] }
        }, in: pane)
    }
  }

  private func say(_ text: String, on frame: inout Frame) {
    let room = layout.list.dropping(top: 1, left: 1)
    let lines =
      TextWidth.wrapped(text, to: room.columns)
      + state.importNotes.flatMap {
        TextWidth.wrapped($0, to: room.columns)
      }
    frame.lines(lines.map { [Run($0, .faint)] }, in: room)
  }

  private func drawHead(on frame: inout Frame, in line: Rect) {
    let rest = frame.search(place.filter, in: line, isFocused: state.layers.isEmpty)
    var runs = [Run(state.importTitle, .heading)]
    if place.preview != nil {
      runs += ImportRow.State.allCases.filter { place.count($0) > 0 }.map { row in
        Run("  " + words.count(place.count(row), row), row == .wrong ? .danger : .faint)
      }
      if place.isReading { runs.append(Run("  " + words.reading(place.rowsRead), .notice)) }
    }
    if let note = state.importNotes.first { runs.append(Run("  " + note, .notice)) }
    frame.put(fitting: runs, in: rest)
  }

  private var columns: [Column<(place: Int, told: ImportTelling)>] {
    [
      Column(title: "", width: .fixed(1), rank: 30) { [Run($0.told.sign, $0.told.style.bold)] },
      Column(words.stateColumn, .fixed(10), rank: 15) { $0.told.state },
      Column(words.kindColumn, .fixed(16), rank: 12, style: .faint) { $0.told.kind },
      Column(words.subjectColumn, .flexible(least: 16, share: 1), rank: 25) { $0.told.subject },
      Column(words.textColumn, .flexible(least: 20, share: 2), rank: 20) { $0.told.text },
      // Keeps the marks of scrolling off the words.
      Column("", .fixed(0), rank: 99) { _ in "" },
    ]
  }
}
