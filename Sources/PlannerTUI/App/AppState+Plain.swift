extension AppState {
  /// The overview as plain lines, for where there is no screen.
  public func overviewLines(columns: Int) -> [String] {
    let state = atOverview(columns: columns)
    var frame = Frame(size: state.size)
    OverviewScreen.draw(state, on: &frame, in: state.body)
    var lines = frame.lines.dropFirst().map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The same for another program.
  public func overviewReport() -> OverviewReport { OverviewReport(atOverview(columns: 100)) }

  /// The same program at its overview, with everything reckoned that it tells.
  private func atOverview(columns: Int) -> AppState {
    var state = self
    state.screen = .overview
    state.size = Size(columns: columns, rows: 500)
    state.prepare()
    if let question = state.adviceQuestion() {
      state.advice.book.take(question.answer())
      state.prepare()
    }
    return state
  }
}
