import PlannerDomain

/// Draws the list of all advice, with the selected one in full below it.
struct AdviceListView {
  private let state: AppState
  private let layout: ListAndPane
  private var words: AdviceWords { state.words.advice }

  init(_ state: AppState) {
    self.state = state
    layout = state.adviceLayout
  }

  func draw(on frame: inout Frame) {
    let place = state.advice
    drawHead(on: &frame, in: layout.head)
    let field = frame.cursor
    guard !place.shown.isEmpty else {
      let text = place.all == nil ? "…" : empty
      frame.put(
        text, at: Point(column: layout.list.column + 1, row: layout.list.row + 1),
        in: layout.list, style: .faint)
      return
    }
    let told = place.shown.dropFirst(place.cursor.top)
      .prefix(Table<AdviceTelling>.rows(in: layout.list))
      .map { AdviceTelling($0, state.words, in: state.municipality) }
    let isSearching = place.filter.isOpen
    Table(columns: columns).draw(
      told, on: &frame, in: layout.list, top: 0,
      selected: place.cursor.index - place.cursor.top,
      focused: state.layers.isEmpty && !isSearching
    ) { told in .item { $0.advice.cursor.expect(told.advice.id) } }
    frame.scrollMark(
      in: layout.list.dropping(top: 1), top: place.cursor.top, count: place.shown.count)
    if isSearching { frame.cursor = field }
    if let pane = layout.pane, let selected = place.selected {
      frame.hline(Rect(column: pane.column, row: pane.row - 1, columns: pane.columns, rows: 1))
      frame.lines(
        Self.detail(of: selected, state).flatMap { run in
          TextWidth.wrapped(run.text, to: pane.columns).map { [Run($0, run.style)] }
        }, in: pane)
    }
  }

  private var empty: String {
    state.advice.filter.text.isEmpty ? words.nothingAtAll : words.nothingFiltered
  }

  /// What there is to say of an advice, a line each.
  static func detail(of advice: Advice, _ state: AppState) -> [Run] {
    let told = AdviceTelling(advice, state.words, in: state.municipality)
    return [
      Run("\(told.title): \(told.subject)", .plain.bold), Run(told.text),
      Run(
        [state.words.advice.name(advice.severity), told.source].joined(separator: " · "), .faint),
    ]
      + (told.dismissal.map { [Run(state.words.advice.dismissed($0), .notice)] } ?? [
        Run("→ " + told.action, .accent)
      ])
  }

  private func drawHead(on frame: inout Frame, in line: Rect) {
    let place = state.advice
    let rest = frame.search(place.filter, in: line, isFocused: state.layers.isEmpty)
    frame.put(
      fitting: [
        Run(words.listTitle, .heading),
        Run("  " + words.count(place.standing, dismissed: place.dismissed), .faint),
      ], in: rest)
  }

  private var columns: [Column<AdviceTelling>] {
    let isNarrow = layout.list.columns < 60
    return [
      Column(title: "", width: .fixed(1), rank: 30) { [Run($0.sign, $0.style.bold)] },
      Column(
        words.ruleColumn, isNarrow ? .flexible(least: 14, share: 1) : .fixed(26), rank: 25
      ) { $0.title },
      Column(words.subjectColumn, .flexible(least: 14, share: 2), rank: 20) { $0.subject },
      Column(words.textColumn, .flexible(least: 30, share: 2), rank: 10, style: .faint) {
        $0.text
      },
      // Keeps the marks of scrolling off the words.
      Column("", .fixed(0), rank: 99) { _ in "" },
    ]
  }
}

extension AppState {
  /// What the list of all advice takes of the screen.
  var adviceLayout: ListAndPane { ListAndPane(in: body, paneRows: 6) }
}
