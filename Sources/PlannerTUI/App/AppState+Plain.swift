extension AppState {
  /// The overview as plain lines, for where there is no screen.
  public func overviewLines(columns: Int) -> [String] {
    var state = self
    state.screen = .overview
    state.size = Size(columns: columns, rows: 500)
    state.prepare()
    if let question = state.adviceQuestion() {
      state.advice.book.take(question.answer())
      state.prepare()
    }
    var frame = Frame(size: state.size)
    OverviewScreen.draw(state, on: &frame, in: state.body)
    var lines = frame.lines.dropFirst().map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
