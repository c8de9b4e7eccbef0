import PlannerDomain

extension Form {
  func draw(on frame: inout Frame, _ state: AppState) {
    let room = frame.size
    // A form above another is narrower, so that the one below can be seen.
    let columns = min(isItem ? 76 : 92, room.columns - (room.columns < 60 ? 4 : isItem ? 16 : 8))
    let page = FormPage(self, columns: columns)
    let foot = footRows(in: room)
    let inside = frame.dialog(
      Size(
        columns: columns, rows: min(page.rows.count + foot, max(1, room.rows - 4))),
      title: title)
    let list = inside.dropping(bottom: foot)
    let cursorRow =
      focused?.kind == .prose
      ? focused.map { $0.input.cursorRow(in: $0.input.rows(of: page.valueColumns)) } ?? 0 : 0
    let top = page.top(for: focus, rows: list.rows, cursorRow: cursorRow)
    for (offset, row) in page.rows.dropFirst(top).prefix(list.rows).enumerated() {
      let place = Rect(
        column: list.column, row: list.row + offset, columns: list.columns, rows: 1)
      if let role = target(of: row.stop) { frame.target(place, role) }
      FormRowView(form: self, page: page, state: state).draw(row, on: &frame, in: place)
    }
    frame.scrollMark(in: list.withMargin, top: top, count: page.rows.count)
    drawFoot(on: &frame, in: inside.bottom(foot), page)
  }

  /// A line and what is said about the field with the cursor, where there is room for it.
  private func footRows(in room: Size) -> Int {
    room.rows < 8 ? 0 : room.rows < 16 ? 1 : 3
  }

  private func drawFoot(on frame: inout Frame, in rect: Rect, _ page: FormPage) {
    let style = Style(on: .dialog)
    var place = rect
    if rect.rows > 1 {
      frame.hline(rect.top(1), style: style.toned(.border))
      place = rect.dropping(top: 1)
    }
    if let trouble {
      frame.lines(
        TextWidth.wrapped("! " + trouble, to: place.columns)
          .map { [Run($0, style.toned(.danger))] }, in: place)
    } else {
      frame.lines(
        TextWidth.wrapped(hint(page), to: place.columns)
          .map { [Run($0, style.toned(.faint))] }, in: place)
    }
  }

  /// What is worth knowing about the field with the cursor.
  private func hint(_ page: FormPage) -> String {
    guard let field = focused else { return words.forms.saveHint }
    let label = words.forms.label(field.name)
    // A label that is cut short in its row is told in full.
    let isCut =
      TextWidth.width(of: label) + (field.isRequired ? 4 : 2) > page.labelColumns
    var parts: [String] = []
    if field.isRequired, field.isEmpty { parts.append(words.forms.mustBeFilledIn) }
    parts.append(words.forms.hint(field.name, field.kind))
    let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
    return isCut ? "\(label)\(text.isEmpty ? "" : ": ")\(text)" : text
  }
}
