import PlannerDomain

extension Form {
  func draw(on frame: inout Frame, _ state: AppState) {
    let room = frame.size
    let check = FormCheck(of: self, state)
    let side = sideColumns(in: room)
    let page = FormPage(self, columns: columns(in: room))
    let foot = footRows(in: room) + (check != nil && side == 0 && room.rows >= 16 ? 2 : 0)
    let most = max(1, room.rows - 4)
    let all = frame.dialog(
      Size(
        columns: page.labelColumns + page.valueColumns + 2 + (side > 0 ? side + 3 : 0),
        rows: side > 0 ? most : min(page.rows.count + foot, most)),
      title: (check.map { room.columns < 60 || room.rows < 16 ? "\($0.short) · " : "" } ?? "")
        + title)
    let inside = all.dropping(right: side > 0 ? side + 3 : 0)
    if side > 0 {
      check?.draw(on: &frame, in: all.right(side + 2))
    }
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
    if side == 0, let check, room.rows >= 16 {
      check.drawLine(on: &frame, in: inside.bottom(foot).top(2))
      drawFoot(on: &frame, in: inside.bottom(foot - 2), page)
    } else {
      drawFoot(on: &frame, in: inside.bottom(foot), page)
    }
  }

  /// What the check takes beside the form, where there is room; else it is told in the form's foot.
  private func sideColumns(in room: Size) -> Int {
    agreement == nil || room.columns < 112 ? 0 : min(38, room.columns - 78)
  }

  private func columns(in room: Size) -> Int {
    // A form above another is narrower, so that the one below can be seen.
    let columns = min(isItem ? 76 : 92, room.columns - (room.columns < 60 ? 4 : isItem ? 16 : 8))
    let side = sideColumns(in: room)
    return side > 0 ? min(columns, room.columns - 10 - side) : columns
  }

  /// How wide the rows are that a text of several lines is shown in.
  func textColumns(in room: Size) -> Int {
    FormPage.measures(of: self, columns: columns(in: room)).value
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
    guard let field = focused else {
      return agreement == nil ? words.forms.saveHint : words.forms.keptHint
    }
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
