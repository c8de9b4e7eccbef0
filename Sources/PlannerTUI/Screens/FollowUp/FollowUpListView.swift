import PlannerDomain

/// Draws a list of duties or ratings, with the selected one in full below it.
struct FollowUpListView {
  private struct Line {
    var id: FollowUpRow.ID
    var isMarked: Bool
    var told: FollowUpTelling.Told
  }

  private let state: AppState
  private let layout: ListAndPane
  private var words: FollowUpWords { state.words.followUp }

  init(_ state: AppState) {
    self.state = state
    layout = state.followUpLayout
  }

  func draw(on frame: inout Frame) {
    let list = state.followUp.list
    drawHead(on: &frame, in: layout.head)
    guard !list.rows.isEmpty else {
      let place = layout.list.dropping(top: 1, left: 2, right: 2)
      frame.put(
        fitting: [Run(list.total == 0 ? words.emptyList : words.nothingFiltered, .faint)],
        in: place.top(1))
      return
    }
    let isSearching = state.followUp.filter.isOpen
    let cursor = state.followUp.cursor
    var telling = FollowUpTelling(state.words, state.municipality)
    let rows = Table<Line>.rows(in: layout.list)
    let lines = list.rows.dropFirst(cursor.top).prefix(rows).map {
      Line(
        id: $0.id, isMarked: state.followUp.marked.contains($0.id),
        told: telling.told($0, on: state.today))
    }
    let field = frame.cursor
    Table(columns: columns(isAboutRatings: list.isAboutRatings)).draw(
      lines, on: &frame, in: layout.list, top: 0, selected: cursor.index - cursor.top,
      focused: state.layers.isEmpty && !isSearching
    ) { line in .item { $0.followUp.cursor.expect(line.id) } }
    frame.scrollMark(
      in: layout.list.dropping(top: 1), top: cursor.top, count: list.rows.count)
    if isSearching { frame.cursor = field }
    if let pane = layout.pane, let row = state.followUp.selectedRow {
      frame.hline(Rect(column: pane.column, row: pane.row - 1, columns: pane.columns, rows: 1))
      frame.lines(
        FollowUpDetail(of: row, state).lines(columns: pane.columns),
        in: pane)
    }
  }

  private func drawHead(on frame: inout Frame, in line: Rect) {
    let followUp = state.followUp
    let rest = frame.search(followUp.filter, in: line, isFocused: state.layers.isEmpty)
    let overdue = followUp.list.overdue
    var runs = [
      Run(state.followUpTitle, .heading),
      Run("  " + state.followUpCount, .faint),
    ]
    if overdue > 0, overdue < followUp.list.total || !followUp.filter.isShown {
      runs.append(Run(" · " + words.overdueCount(overdue), .danger))
    }
    if !followUp.marked.isEmpty {
      runs.append(Run(" · ● " + state.words.agreements.marked(followUp.marked.count), .accent))
    }
    frame.put(fitting: runs, in: rest)
  }

  private func columns(isAboutRatings: Bool) -> [Column<Line>] {
    let isNarrow = layout.list.columns < 60
    return [
      Column(title: "", width: .fixed(1), rank: 20) { line in
        [
          line.isMarked
            ? Run("●", .accent.bold) : Run(line.told.isOverdue ? "!" : " ", .danger.bold)
        ]
      },
      Column(words.dueColumn, .fixed(13), rank: 3) { line in
        line.told.day.map { state.words.format.mediumDate($0) } ?? words.none
      },
      Column(title: words.whenColumn, width: .fixed(isNarrow ? 11 : 15), rank: 15) { line in
        [Run(line.told.when, Style(line.told.tone))]
      },
      Column(
        words.whatColumn, .flexible(least: isNarrow ? 14 : 22, share: 4), rank: 30
      ) { $0.told.what },
      Column(words.whoColumn, .flexible(least: isNarrow ? 10 : 16, share: 2), rank: 10) {
        $0.told.who
      },
      Column(words.aboutColumn, .flexible(least: 20, share: 3), rank: 4, style: .faint) {
        $0.told.about
      },
      Column(words.teamColumn, .flexible(least: 12, share: 1), rank: 1, style: .faint) {
        $0.told.team
      },
      // Keeps the marks of scrolling off the words.
      Column("", .fixed(0), rank: 99) { _ in "" },
    ]
  }
}

extension AppState {
  /// What a list of duties or ratings takes of the screen.
  var followUpLayout: ListAndPane { ListAndPane(in: body, paneRows: 6, leastRows: 16) }
}
