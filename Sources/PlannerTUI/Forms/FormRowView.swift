import PlannerDomain

/// Draws the rows of a form.
struct FormRowView {
  let form: Form
  let page: FormPage
  let state: AppState

  private var words: Words { form.words }
  private var plain: Style { Style(on: .dialog) }

  func draw(_ row: FormPage.Row, on frame: inout Frame, in place: Rect) {
    let isFocused = row.stop == form.focus
    let value = place.dropping(left: page.labelColumns + 2)
    switch row.content {
    case .blank: break
    case .heading(let heading):
      frame.put(
        words.forms.heading(heading), at: place.origin, in: place,
        style: plain.toned(.heading).bold)
    case .field(let index):
      drawLabel(index, isFocused, on: &frame, in: place)
      drawValue(of: index, isFocused, on: &frame, in: value)
    case .prose(let index, let line, let lines):
      if line == 0 { drawLabel(index, isFocused, on: &frame, in: place) }
      form.fields[index].input.draw(
        row: line, of: lines, on: &frame, in: value,
        style: Style(on: isFocused ? .selection : .field), focused: isFocused,
        focus: { $0.withTopForm { $0.go(to: .field(index)) } })
    case .item(let index, let item):
      if item == 0 { drawLabel(index, isFocused, on: &frame, in: place) }
      drawItem(form.fields[index].items[item], isFocused, on: &frame, in: value)
    case .add(let index):
      if form.fields[index].items.isEmpty { drawLabel(index, isFocused, on: &frame, in: place) }
      guard case .items(let kind) = form.fields[index].kind else { return }
      drawLine(
        "+ " + words.forms.add(kind), plain.toned(.accent), isFocused, on: &frame, in: value)
    case .reading(let text, let isRead):
      frame.put(
        TextWidth.truncated(text, to: value.columns), at: value.origin, in: value,
        style: plain.toned(isRead ? .good : .faint))
    case .problem(let text):
      frame.put(text, at: value.origin, in: value, style: plain.toned(.danger))
    case .save:
      let text = "[ \(form.endWord) ]"
      drawLine(
        text, plain.bold, isFocused, on: &frame, in: value.left(TextWidth.width(of: text)))
    }
  }

  private func drawLabel(
    _ index: Int, _ isFocused: Bool, on frame: inout Frame, in place: Rect
  ) {
    let field = form.fields[index]
    let belongs = form.focus.field == index
    let mark = belongs ? "› " : "  "
    let label = TextWidth.truncated(
      words.forms.label(field.name), to: page.labelColumns - (field.isRequired ? 4 : 2))
    frame.put(
      [
        Run(mark, plain.toned(.accent).bold),
        Run(label, belongs ? plain.bold : plain),
        Run(field.isRequired ? " *" : "", plain.toned(.accent)),
      ], at: place.origin, in: place.left(page.labelColumns + 1))
  }

  private func drawValue(
    of index: Int, _ isFocused: Bool, on frame: inout Frame, in rect: Rect
  ) {
    let field = form.fields[index]
    switch field.kind {
    case .choice(let options):
      let title = field.chosen.first.map { options.title($0, in: state) }
      drawChoice(title, isRequired: field.isRequired, isFocused, on: &frame, in: rect)
    case .choices(let options):
      drawChoice(
        chosen(field, options, columns: rect.columns - 2), isRequired: field.isRequired,
        isFocused, on: &frame, in: rect)
    case .yesNo:
      drawLine(
        field.isOn ? "[x] " + words.app.yes : "[ ] " + words.app.no, plain, isFocused,
        on: &frame, in: rect.left(TextWidth.width(of: words.app.yes) + 6))
    case .fixed:
      frame.put(
        TextWidth.truncated(field.input.text, to: rect.columns), at: rect.origin, in: rect,
        style: plain)
    default: drawInput(index, isFocused, on: &frame, in: rect)
    }
  }

  /// The chosen by name, or how many they are where the names take too much room.
  private func chosen(_ field: FormField, _ options: FormOptions, columns: Int) -> String? {
    guard !field.chosen.isEmpty else { return nil }
    let names = field.chosen.prefix(12).map { options.title($0, in: state) }.sortedByName { $0 }
      .joined(separator: " · ")
    guard field.chosen.count > 1, TextWidth.width(of: names) > columns else { return names }
    return words.forms.chosen(field.chosen.count) + ": " + names
  }

  private func drawChoice(
    _ title: String?, isRequired: Bool, _ isFocused: Bool, on frame: inout Frame, in rect: Rect
  ) {
    let text = title ?? (isRequired ? words.forms.choose : "–")
    let shown = TextWidth.truncated(text, to: rect.columns - 2) + " ▾"
    drawLine(
      shown, title == nil ? plain.toned(.faint) : plain, isFocused, on: &frame,
      in: rect.left(max(TextWidth.width(of: shown), 1)))
  }

  private func drawInput(
    _ index: Int, _ isFocused: Bool, on frame: inout Frame, in rect: Rect
  ) {
    let field = form.fields[index]
    let most = field.kind == .due ? 24 : 18
    let box = field.isShort ? rect.left(max(10, min(most, rect.columns / 2))) : rect
    field.input.draw(
      on: &frame, in: box, style: Style(on: isFocused ? .selection : .field),
      focused: isFocused, focus: { $0.withTopForm { $0.go(to: .field(index)) } })
    let note = rect.dropping(left: box.columns + 2)
    guard field.isShort, note.columns > 3 else { return }
    let isRead = field.isEmpty || field.ownProblem(words) == nil
    let text =
      isRead ? words.forms.reading(of: field, columns: note.columns) : words.forms.unread
    frame.put(
      TextWidth.truncated(text, to: note.columns), at: note.origin, in: note,
      style: plain.toned(isRead ? .faint : .warning))
  }

  /// What it is about to the left, and what is said about that to the right.
  private func drawItem(
    _ item: FormItem, _ isFocused: Bool, on frame: inout Frame, in rect: Rect
  ) {
    var (title, details) = item.text(words, in: state.municipality)
    let most = max(rect.columns * 3 / 5, rect.columns - TextWidth.width(of: title) - 1)
    while details.count > 1, TextWidth.width(of: details.joined(separator: " · ")) > most {
      details.removeLast()
    }
    let detail = details.joined(separator: " · ")
    let room = min(TextWidth.width(of: detail), most)
    title = TextWidth.truncated(title, to: rect.columns - room - (room > 0 ? 1 : 0))
    frame.put(
      TextWidth.fitted(detail, to: room, alignment: .trailing),
      at: Point(column: rect.endColumn - room, row: rect.row), in: rect,
      style: plain.toned(.faint))
    frame.put(title, at: rect.origin, in: rect, style: plain)
    if isFocused { frame.select(rect, focused: true) }
  }

  private func drawLine(
    _ text: String, _ style: Style, _ isFocused: Bool, on frame: inout Frame, in rect: Rect
  ) {
    frame.put(
      TextWidth.truncated(text, to: rect.columns), at: rect.origin, in: rect, style: style)
    if isFocused { frame.select(rect, focused: true) }
  }
}

extension Form {
  var isItem: Bool {
    if case .item = purpose { true } else { false }
  }

  /// The agreement whose text it is about.
  var agreement: Identifier<ImplementationAgreement>? {
    if case .agreement(let id) = purpose { id } else { nil }
  }

  /// What its last line does.
  var endWord: String {
    if agreement != nil { return words.forms.finished }
    return isItem ? words.forms.accept : words.forms.save
  }
}
