import PlannerDomain

/// The screen as plain lines: no borders, columns or signs, the cursor on what has the focus.
struct LinearView {
  private struct Line {
    var text: String
    /// Where the hardware cursor stands in it.
    var cursor: Int?
    /// The row of the list that it tells.
    var row: Int?
  }

  private let state: AppState
  private let page: LinearPage
  private let columns: Int

  init(_ state: AppState) {
    self.state = state
    page = LinearPage(state)
    columns = max(1, state.size.columns)
  }

  private var words: MannerWords { state.words.manner }

  /// - Parameter hints: what can be done, told in the last line; a message takes their place.
  func draw(on frame: inout Frame, hints: String) {
    let last = frame.size.rows - 1
    var lines = wrapped(title) + page.heading.flatMap(wrapped)
    lines += entryLines
    let foot = TextWidth.wrapped(state.message?.text ?? hints, to: columns).prefix(2)
    let room = max(1, last + 1 - foot.count - lines.count)
    let notes = page.notes.flatMap(wrapped)
    let noteRoom = page.listing == nil ? room : min(notes.count, max(1, room / 2))
    lines += rowLines(room: max(1, room - noteRoom))
    if page.listing == nil, !page.isWriting {
      var shown = Array(notes.dropFirst(page.top).prefix(noteRoom))
      if !shown.isEmpty { shown[0].cursor = 0 }
      lines += shown
    } else {
      lines += notes.prefix(noteRoom)
    }
    for (row, line) in lines.prefix(max(0, last + 1 - foot.count)).enumerated() {
      frame.put(line.text, at: Point(column: 0, row: row))
      if let cursor = line.cursor {
        frame.cursor = Point(column: min(cursor, columns - 1), row: row)
      }
      if let index = line.row { target(index, row: row, on: &frame) }
    }
    if frame.cursor == nil { frame.cursor = Point(column: 0, row: min(1, max(0, last))) }
    for (offset, text) in foot.enumerated() {
      frame.put(text, at: Point(column: 0, row: last + 1 - foot.count + offset))
    }
  }

  /// Where one is: the screen or the dialog, the team and the year, and what is not saved.
  private var title: String {
    var parts = [state.screen.title(state.words)]
    if !state.layers.isEmpty { parts.append(words.dialog) }
    parts.append(
      state.team.flatMap { state.municipality.teams[$0]?.name } ?? state.words.app.allTeams)
    parts.append(String(state.planYear))
    if state.isReadOnly { parts.append(state.words.app.readOnly) }
    if state.plan.failure != nil {
      parts.append(
        state.plan.unsaved.isEmpty ? state.words.app.cutOffMark : state.words.app.notSaved)
    }
    if !state.banner.isEmpty { parts.append(state.banner) }
    return parts.joined(separator: ", ")
  }

  private func wrapped(_ text: String) -> [Line] {
    TextWidth.wrapped(text.replacing(" · ", with: ", "), to: columns).map { Line(text: $0) }
  }

  /// The text being written, with its end in view and the cursor in it.
  private var entryLines: [Line] {
    guard let entry = page.entry, page.isWriting || !entry.field.isEmpty else { return [] }
    let label = entry.label + ": "
    let before = String(entry.field.characters[..<entry.field.cursor])
    let column = TextWidth.width(of: label) + TextWidth.width(of: before)
    guard column >= columns || entry.field.characters.contains(where: \.isNewline) else {
      return [Line(text: label + entry.field.text, cursor: page.isWriting ? column : nil)]
    }
    // A long text goes on below its label, as far as the cursor.
    var lines = wrapped(label)
    let rows = entry.field.rows(of: columns)
    let here = entry.field.cursorRow(in: rows)
    for (index, range) in rows.enumerated().prefix(here + 2).suffix(4) {
      let text = String(entry.field.characters[range])
      let part = String(
        entry.field.characters[
          range.lowerBound..<max(range.lowerBound, min(entry.field.cursor, range.upperBound))])
      lines.append(
        Line(
          text: text,
          cursor: page.isWriting && index == here ? TextWidth.width(of: part) : nil))
    }
    return lines
  }

  // MARK: - Rows

  /// The rows around the selected one: that in full with its place, the others in a line each.
  private func rowLines(room: Int) -> [Line] {
    guard let listing = page.listing else { return [] }
    guard listing.count > 0 else {
      return page.notes.isEmpty ? [Line(text: words.emptyScreen)] : []
    }
    let selected = listing.selected ?? 0
    var full = wrapped(text(of: selected, in: listing)).map { line in
      Line(text: line.text, row: selected)
    }
    if full.count > room { full = Array(full.prefix(room)) }
    if !full.isEmpty, !page.isWriting { full[0].cursor = 0 }
    let others = room - full.count
    // Pages of rows, so that most steps move the cursor only.
    let first = others > 0 ? selected / (others + 1) * (others + 1) : selected
    var lines: [Line] = []
    for index in first..<min(listing.count, first + others + 1) {
      if index == selected {
        lines += full
      } else {
        lines.append(
          Line(
            text: TextWidth.truncated(text(of: index, in: listing), to: columns), row: index))
      }
    }
    return lines
  }

  /// The name and whatever else is told, then the state of the row and its place in the list.
  private func text(of index: Int, in listing: Listing) -> String {
    let row = listing.row(index)
    var parts: [String] = []
    for (column, cell) in row.cells.prefix(listing.spoken).enumerated() where !cell.isEmpty {
      let heading = listing.headings.indices.contains(column) ? listing.headings[column] : ""
      parts.append(column == 0 || heading.isEmpty ? cell : "\(heading) \(cell)")
    }
    if row.isMarked { parts.insert(words.marked, at: min(1, parts.count)) }
    parts = parts.map { $0.replacing(" · ", with: ", ") }
    guard index == listing.selected else { return parts.joined(separator: ", ") }
    if !listing.focus.isEmpty { parts.append(listing.focus) }
    parts.append(words.position(index + 1, of: listing.count))
    return parts.joined(separator: ", ")
  }

  private func target(_ index: Int, row: Int, on frame: inout Frame) {
    guard let listing = page.listing, let selected = listing.selected else { return }
    let step = index - selected
    frame.target(
      Rect(column: 0, row: row, columns: columns, rows: 1),
      .item { state in
        for _ in 0..<abs(step) { state.move(step < 0 ? .up : .down) }
      })
  }
}
