extension Prompt {
  func draw(on frame: inout Frame) {
    let width = min(70, max(20, frame.size.columns - 4))
    let text = lines.flatMap { TextWidth.wrapped($0, to: width) }
    // The field must stay in view, so the reasons above it give way.
    let shown = Array(text.prefix(max(0, frame.size.rows - 8)))
    let inside = frame.dialog(Size(columns: width, rows: shown.count + 4), title: title)
    let style = Style(on: .dialog)
    frame.lines(shown.map { [Run($0, style.toned(.warning))] }, in: inside)
    let below = inside.dropping(top: shown.count)
    frame.put(
      label + (problem.map { " – \($0)" } ?? ""),
      at: Point(column: below.column, row: below.row + 1),
      in: below, style: style.toned(problem == nil ? .faint : .danger))
    field.draw(
      on: &frame, in: below.dropping(top: 2).top(1), style: Style(on: .selectionInactive),
      focused: true)
    if let note {
      let cursor = frame.cursor
      frame.put(
        fitting: [Run(note, style.toned(.faint))], in: below.dropping(top: 3).top(1))
      frame.cursor = cursor
    }
  }
}

extension Confirm {
  func draw(on frame: inout Frame, _ state: AppState) {
    let words = state.words
    let width = min(60, max(20, frame.size.columns - 4))
    // The answers must stay in view.
    let text = TextWidth.wrapped(question, to: width).prefix(max(1, frame.size.rows - 5))
    let inside = frame.dialog(Size(columns: width, rows: text.count + 2), title: "?")
    let style = Style(on: .dialog)
    frame.lines(text.map { [Run($0, style)] }, in: inside)
    let answers = inside.bottom(1)
    var column = answers.column
    for (action, word) in [("confirm.yes", words.app.yes), ("confirm.no", words.app.no)] {
      let width = frame.put(
        [Run(key(of: action, state), style.toned(.accent).bold), Run(" " + word, style)],
        at: Point(column: column, row: answers.row), in: answers)
      frame.target(
        Rect(column: column, row: answers.row, columns: width, rows: 1), .action(action))
      column += width + 3
    }
    frame.cursor = answers.origin
  }

  /// The first letter of the word in the user's language where it is a key, else the first key.
  func key(of id: String, _ state: AppState) -> String {
    let keys = ActionRegistry.action(id).map(state.keys(of:)) ?? []
    let own = Key.character(state.language == .danish ? "j" : "y")
    return (keys.first { $0 == own } ?? keys.first)?.notation ?? ""
  }
}

extension Notice {
  func draw(on frame: inout Frame) {
    let width = min(76, max(20, frame.size.columns - 4))
    let text = lines.flatMap { TextWidth.wrapped($0, to: width) }
    let rows = min(text.count, max(1, frame.size.rows - 6))
    let inside = frame.dialog(Size(columns: width, rows: rows), title: title)
    let style = Style(on: .dialog)
    let first = min(top, max(0, text.count - rows))
    frame.lines(text.dropFirst(first).map { [Run($0, style)] }, in: inside)
    frame.scrollMark(in: inside.withMargin, top: first, count: text.count)
    frame.cursor = inside.origin
  }
}
