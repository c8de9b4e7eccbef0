import PlannerDomain

extension StrategyScreen {
  static func listing(_ state: AppState) -> Listing {
    switch state.strategies.front {
    case .list: list(state)
    case .page, .wizard: page(state)
    }
  }

  private static func list(_ state: AppState) -> Listing {
    let words = state.words.strategies
    let board = state.strategies.board
    let figures = state.strategies.figures
    let language = state.words
    var listing = Listing(
      state.strategyHead.map(\.text).joined(),
      headings: [
        "", words.standingColumn, words.nowColumn, words.forecastColumn, words.targetColumn,
        words.dueColumn,
      ], count: board.rows.count, selected: state.strategies.cursor.index
    ) { index in
      switch board.rows[index] {
      case .strategy(let strategy):
        return Listing.Row(cells: [
          strategy.terms.title, language.domain.name(strategy.state), "", "", "",
          words.period(strategy.terms.period),
        ])
      case .goal(let id, let goal):
        let view = StrategyGoalView(goal: goal, progress: figures[id], words: words)
        return Listing.Row(cells: [
          goal.text, view.standing.text, view.now.text, view.forecast.text, words.target(goal),
          language.format.mediumDate(goal.due),
        ])
      }
    }
    if state.municipality.strategies.isEmpty {
      listing.notes = [words.emptyTitle] + words.emptyLines
    } else if board.rows.indices.contains(state.strategies.cursor.index) {
      listing.notes = state.detail(of: board.rows[state.strategies.cursor.index], columns: .max)
        .map { $0.map(\.text).joined() }
    } else {
      listing.notes = [
        state.strategies.filter.text.isEmpty ? words.onlyEndedLeft : words.nothingFiltered
      ]
    }
    return listing
  }

  /// The page from the top down, without bars.
  private static func page(_ state: AppState) -> Listing {
    let text = SpokenText(state.words)
    let lines = state.strategyLines.filter { !$0.left.isEmpty }
    let selected = (state.strategies.wizard?.page ?? state.strategies.page)?.selected
    return Listing(
      lines.first.map { text.spoken($0.left) } ?? "", headings: ["", ""],
      count: max(0, lines.count - 1),
      selected: lines.dropFirst().firstIndex { $0.stop != nil && $0.stop == selected }
        .map { $0 - 1 }
    ) { index in
      let line = lines[index + 1]
      return Listing.Row(cells: [
        text.spoken(line.left.filter { !$0.isBar }),
        text.spoken(line.right.filter { !$0.isBar }),
      ])
    }
  }
}

extension Run {
  /// Whether it is nothing but cells of a bar.
  fileprivate var isBar: Bool {
    !text.isEmpty && text.allSatisfy { "█░▓·|".contains($0) }
  }
}
