import PlannerDomain

/// A list to choose one or several from, narrowed as one types.
struct Picker: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var id: String
    var title: String
    var detail = ""
    var tone = Tone.plain
  }

  var title: String
  var purpose: PickerPurpose
  var items: [Item]
  /// Whether Space marks, so that several can be chosen.
  var allowsMany = false
  var filter = TextField()
  var marked: Set<String> = []
  private(set) var cursor = ListCursor<String>()
  private(set) var matches: [(item: Item, positions: [Int])] = []
  private var hasToggled = false
  private var rows = 10
  private var shownFor: String?

  init(
    title: String, purpose: PickerPurpose, items: [Item], allowsMany: Bool = false,
    marked: Set<String> = [], selected: String? = nil
  ) {
    self.title = title
    self.purpose = purpose
    self.items = items
    self.allowsMany = allowsMany
    self.marked = marked
    cursor = ListCursor(selected: selected)
    prepare(rows: rows)
  }

  /// What is chosen: the marked in the list's order, or else the one under the cursor.
  var chosen: [String] {
    if !marked.isEmpty || hasToggled && purpose.takesNone {
      return items.map(\.id).filter(marked.contains)
    }
    return matches.isEmpty ? [] : cursor.selected.map { [$0] } ?? []
  }

  mutating func prepare(rows: Int) {
    self.rows = rows
    if shownFor != filter.text {
      let query = SearchQuery(filter.text)
      var found = items.compactMap { item -> (item: Item, positions: [Int], score: Int)? in
        if let match = FuzzyMatch(query, in: SearchText(item.title)) {
          return (item, match.positions, match.score)
        }
        return FuzzyMatch(query, in: SearchText(item.title + " " + item.detail))
          .map { (item, [], $0.score - 1000) }
      }
      if !query.isEmpty { found.sort { $0.score > $1.score } }
      matches = found.map { ($0.item, $0.positions) }
      // A new search begins at its best find.
      if shownFor != nil { cursor.select(matches.first?.item.id, in: ids, rows: rows) }
      shownFor = filter.text
    }
    cursor.settle(in: ids, rows: rows)
  }

  private var ids: [String] { matches.map(\.item.id) }

  mutating func move(_ motion: Motion) { cursor.move(motion, in: ids, rows: rows) }
  mutating func scroll(by step: Int) { cursor.scroll(by: step, in: ids, rows: rows) }
  mutating func point(at id: String) { cursor.select(id, in: ids, rows: rows) }

  mutating func toggleMark() {
    guard allowsMany, let id = cursor.selected, !matches.isEmpty else { return }
    if marked.remove(id) == nil { marked.insert(id) }
    hasToggled = true
    move(.down)
  }

  static func == (left: Picker, right: Picker) -> Bool {
    left.title == right.title && left.purpose == right.purpose && left.items == right.items
      && left.filter == right.filter && left.marked == right.marked && left.cursor == right.cursor
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(filter)
    hasher.combine(marked)
    hasher.combine(cursor)
  }
}

extension Picker {
  func draw(on frame: inout Frame, words: Words) {
    let widest = items.reduce(TextWidth.width(of: title)) { widest, item in
      max(widest, TextWidth.width(of: item.title) + TextWidth.width(of: item.detail) + 7)
    }
    let inside = frame.dialog(
      Size(
        columns: min(max(widest, 44), 100), rows: min(max(items.count, 1), rows) + 2),
      title: title)
    let style = Style(on: .dialog)
    frame.put("/", at: inside.origin, in: inside, style: style.toned(.faint))
    let list = inside.dropping(top: 2)
    if matches.isEmpty {
      frame.put(words.app.nothingFound, at: list.origin, in: list, style: style.toned(.faint))
    }
    for line in 0..<list.rows where cursor.top + line < matches.count {
      let place = Rect(column: list.column, row: list.row + line, columns: list.columns, rows: 1)
      draw(matches[cursor.top + line], on: &frame, in: place, style: style)
      let id = matches[cursor.top + line].item.id
      frame.target(place, .item { $0.pointInLayer(at: id) })
      if cursor.top + line == cursor.index { frame.select(place, focused: true) }
    }
    frame.scrollMark(in: list.withMargin, top: cursor.top, count: matches.count)
    let cursorPlace = frame.cursor
    filter.draw(
      on: &frame, in: inside.top(1).dropping(left: 2), style: style, focused: true)
    if filter.isEmpty, !matches.isEmpty { frame.cursor = cursorPlace }
  }

  private func draw(
    _ match: (item: Item, positions: [Int]), on frame: inout Frame, in place: Rect, style: Style
  ) {
    let mark = allowsMany ? (marked.contains(match.item.id) ? "[x] " : "[ ] ") : ""
    frame.put(mark, at: place.origin, in: place, style: style)
    let detail = match.item.detail
    let taken = TextWidth.width(of: mark) + TextWidth.width(of: match.item.title) + 1
    let detailWidth = min(
      TextWidth.width(of: detail), max(place.columns / 2, place.columns - taken))
    let title = place.dropping(left: TextWidth.width(of: mark), right: detailWidth + 1)
    frame.put(
      highlighted(match.item.title, match.positions, style: style.toned(match.item.tone)),
      at: title.origin, in: title)
    if TextWidth.width(of: match.item.title) > title.columns, title.columns > 1 {
      frame.put(
        "…", at: Point(column: title.endColumn - 1, row: title.row), in: title,
        style: style.toned(match.item.tone))
    }
    frame.put(
      TextWidth.fitted(detail, to: detailWidth, alignment: .trailing),
      at: Point(column: place.endColumn - detailWidth, row: place.row), in: place,
      style: style.toned(match.item.tone == .plain ? .faint : match.item.tone))
  }
}
