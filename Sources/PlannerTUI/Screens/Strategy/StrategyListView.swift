import PlannerDomain

/// Draws the list of strategies with their goals, and more on the selected one below it.
struct StrategyListView {
  private let state: AppState
  private let layout: ListAndPane
  private var words: StrategyWords { state.words.strategies }

  init(_ state: AppState) {
    self.state = state
    layout = state.strategyLayout
  }

  func draw(on frame: inout Frame) {
    guard !state.municipality.strategies.isEmpty else { return drawEmpty(on: &frame) }
    drawHead(on: &frame)
    let board = state.strategies.board
    guard !board.rows.isEmpty else {
      let text =
        state.strategies.filter.text.isEmpty ? words.onlyEndedLeft : words.nothingFiltered
      frame.put(
        fitting: [Run(text, .faint)],
        in: layout.list.dropping(top: 1, left: 2, right: 2).top(1))
      return
    }
    let cursor = state.strategies.cursor
    let isSearching = state.strategies.filter.isOpen
    let field = frame.cursor
    Table(columns: columns).draw(
      board.rows, on: &frame, in: layout.list, top: cursor.top, selected: cursor.index,
      focused: state.layers.isEmpty && !isSearching
    ) { row in .item { $0.strategies.cursor.expect(row.stop) } }
    drawTitles(on: &frame, isFocused: state.layers.isEmpty && !isSearching)
    if isSearching { frame.cursor = field }
    if let pane = layout.pane, board.rows.indices.contains(cursor.index) {
      frame.hline(Rect(column: pane.column, row: pane.row - 1, columns: pane.columns, rows: 1))
      frame.lines(
        state.detail(of: board.rows[cursor.index], columns: pane.columns), in: pane)
    }
  }

  /// A strategy's title goes across all columns, which are its goals'.
  private func drawTitles(on frame: inout Frame, isFocused: Bool) {
    let rows = state.strategies.board.rows
    let cursor = state.strategies.cursor
    let body = layout.list.dropping(top: 1, right: 1)
    for line in 0..<body.rows where cursor.top + line < rows.count {
      let index = cursor.top + line
      guard case .strategy(let strategy) = rows[index] else { continue }
      let runs = title(of: strategy).map { run in
        index == cursor.index
          ? Run(run.text, run.style.on(isFocused ? .selection : .selectionInactive)) : run
      }
      frame.put(
        fitting: runs,
        in: Rect(column: body.column, row: body.row + line, columns: body.columns, rows: 1))
    }
  }

  private func title(of strategy: EducationStrategy) -> [Run] {
    [
      Run(strategy.terms.title, Style.heading.bold),
      Run("  " + state.words.domain.name(strategy.state), strategy.state.style),
      Run(" · " + words.scope(strategy.terms.scope, in: state.municipality), .faint),
    ]
  }

  private func drawEmpty(on frame: inout Frame) {
    let place = state.strategyPage.dropping(top: 1, left: 1, right: 1)
    frame.put(words.emptyTitle, at: place.origin, in: place, style: .heading)
    let columns = min(place.columns, 76)
    let lines = words.emptyLines.flatMap {
      TextWidth.wrapped($0, to: columns).map { [Run($0)] } + [[]]
    }
    let group = state.strategies.figures.lift.map { lift in
      TextWidth.wrapped(
        PriorityWords(say: state.language).short(lift, in: state.municipality), to: columns
      )
      .map { [Run($0, .accent)] }
    }
    frame.lines(lines + (group ?? []), in: place.dropping(top: 2))
  }

  private func drawHead(on frame: inout Frame) {
    let rest = frame.search(
      state.strategies.filter, in: layout.head, isFocused: state.layers.isEmpty)
    frame.put(fitting: state.strategyHead, in: rest)
  }

  private var columns: [Column<StrategyBoard.Row>] {
    let wide = layout.list.columns >= 100
    let bar = wide ? 20 : 10
    func goal(_ row: StrategyBoard.Row, _ show: (StrategyGoalView) -> [Run]) -> [Run] {
      guard case .goal(let id, let goal) = row else { return [] }
      return show(
        StrategyGoalView(goal: goal, progress: state.strategies.figures[id], words: words))
    }
    return [
      Column(title: words.goalColumn, width: .flexible(least: 16, share: 1), rank: 99) { row in
        switch row {
        case .strategy: []
        case .goal(_, let goal): [Run("  " + goal.text)]
        }
      },
      Column(title: words.progressColumn, width: .fixed(bar), rank: 60) { row in
        goal(row) { $0.bar(columns: bar) }
      },
      Column(title: words.nowColumn, width: .fixed(6), alignment: .trailing, rank: 95) { row in
        goal(row) { [$0.now] }
      },
      Column(title: words.forecastColumn, width: .fixed(6), alignment: .trailing, rank: 80) {
        row in goal(row) { [$0.forecast] }
      },
      Column(title: words.targetColumn, width: .fixed(6), alignment: .trailing, rank: 90) { row in
        goal(row) { [Run(words.target($0.goal))] }
      },
      Column(title: words.dueColumn, width: .fixed(9), rank: 50) { row in
        goal(row) { [Run(words.month($0.goal.due), .faint)] }
      },
      Column(title: words.standingColumn, width: .fixed(11), rank: 85) { row in
        goal(row) { [$0.standing] }
      },
      // Keeps the marks of scrolling off the words.
      Column("", .fixed(0), rank: 99) { _ in "" },
    ]
  }
}

extension AppState {
  /// What the list is, with how many there are.
  var strategyHead: [Run] {
    let told = words.strategies
    let board = strategies.board
    var runs = [
      Run(told.title, .heading),
      Run("  " + told.count(board.total, ended: board.ended), .faint),
    ]
    if let lift = strategies.figures.lift {
      runs.append(Run("  " + PriorityWords(say: language).short(lift, in: municipality), .accent))
    }
    if !strategies.figures.stale.isEmpty { runs.append(Run("  " + told.reckoning, .faint)) }
    return runs
  }

  /// More on a row of the list.
  func detail(of row: StrategyBoard.Row, columns: Int) -> [[Run]] {
    let told = words.strategies
    switch row {
    case .strategy(let strategy):
      return Flow.lines(
        [
          Run(told.scope(strategy.terms.scope, in: municipality), .plain.bold),
          Run(told.period(strategy.terms.period)),
          strategy.terms.policy.isEmpty
            ? Run(told.noPolicy, .warning) : Run("\(told.policy): \(strategy.terms.policy)"),
        ] + (strategy.history.last.map { [Run(told.step($0), .faint)] } ?? []),
        separator: " · ", columns: columns)
    case .goal(let id, let goal):
      var pieces = [Run(words.domain.name(of: goal, in: municipality))]
      if let progress = strategies.figures[id] {
        pieces.append(Run("\(told.now) \(told.figure(progress.now))"))
        pieces.append(
          Run("\(told.forecast(goal.due)) \(told.figure(progress.forecast))"))
        pieces.append(Run(told.lacking(progress.missing.count), .faint))
        if !progress.planned.isEmpty {
          pieces.append(Run("\(told.planned.lowercased()): \(progress.planned.count)", .good))
        }
      }
      let serving = municipality.goals(serving: id).count
      if serving > 0 { pieces.append(Run("\(told.servedBy.lowercased()) \(serving)", .faint)) }
      return Flow.lines(pieces, separator: " · ", columns: columns)
    }
  }
}
