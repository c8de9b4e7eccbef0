extension Prompt {
  static func columns(in room: Size) -> Int { min(70, max(20, room.columns - 4)) }

  func draw(on frame: inout Frame) {
    let width = Self.columns(in: frame.size)
    let text = lines.flatMap { TextWidth.wrapped($0, to: width) }
    // The field must stay in view, so the reasons above it give way.
    let shown = Array(text.prefix(max(0, frame.size.rows - 8)))
    let rows = field.takesLines ? field.rows(of: width) : [0..<field.characters.count]
    let fieldRows = min(rows.count, max(1, frame.size.rows - 7 - shown.count))
    let inside = frame.dialog(
      Size(columns: width, rows: shown.count + 3 + fieldRows), title: title)
    let style = Style(on: .dialog)
    frame.lines(shown.map { [Run($0, style.toned(.warning))] }, in: inside)
    let below = inside.dropping(top: shown.count)
    frame.put(
      label + (problem.map { " – \($0)" } ?? ""),
      at: Point(column: below.column, row: below.row + 1),
      in: below, style: style.toned(problem == nil ? .faint : .danger))
    drawField(rows, on: &frame, in: below.dropping(top: 2).top(fieldRows))
    if let note {
      let cursor = frame.cursor
      frame.put(
        fitting: [Run(note, style.toned(.faint))], in: below.dropping(top: 2 + fieldRows).top(1))
      frame.cursor = cursor
    }
  }
}

extension Prompt {
  /// The text, or as much of it as there is room for around its cursor.
  private func drawField(_ rows: [Range<Int>], on frame: inout Frame, in rect: Rect) {
    let style = Style(on: .selectionInactive)
    guard field.takesLines else {
      field.draw(on: &frame, in: rect, style: style, focused: true)
      return
    }
    let here = field.cursorRow(in: rows)
    let top = max(0, min(here - rect.rows / 2, rows.count - rect.rows))
    for offset in 0..<rect.rows {
      field.draw(
        row: top + offset, of: rows, on: &frame, in: rect.dropping(top: offset).top(1),
        style: style, focused: true)
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
