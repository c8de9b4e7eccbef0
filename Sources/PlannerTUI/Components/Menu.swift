import PlannerDomain

/// Actions to be searched and run: `?` shows those that apply here, `:` all there are.
struct Menu: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var action: String
    var title: String
    var place: String
    var keys: String
    /// Why it cannot be done now; nil when it can.
    var disabled: String?
  }

  var title: String
  var items: [Item]
  var filter = TextField()
  private(set) var found: [Item] = []
  private(set) var cursor = ListCursor<String>()
  private var rows = 10
  private var shownFor: String?

  init(title: String, items: [Item]) {
    self.title = title
    self.items = items
    prepare(rows: rows)
  }

  var selected: Item? { found.first { $0.action == cursor.selected } }

  mutating func prepare(rows: Int) {
    self.rows = rows
    if shownFor != filter.text {
      let query = SearchQuery(filter.text)
      var matches = items.compactMap { item in
        FuzzyMatch(query, in: SearchText("\(item.title) \(item.keys) \(item.action) \(item.place)"))
          .map { (item, $0.score + (item.keys == filter.text ? 1000 : 0)) }
      }
      if !query.isEmpty { matches.sort { $0.1 > $1.1 } }
      found = matches.map(\.0)
      if shownFor != nil { cursor.select(found.first?.action, in: ids, rows: rows) }
      shownFor = filter.text
    }
    cursor.settle(in: ids, rows: rows)
  }

  private var ids: [String] { found.map(\.action) }

  mutating func move(_ motion: Motion) { cursor.move(motion, in: ids, rows: rows) }
  mutating func scroll(by step: Int) { cursor.scroll(by: step, in: ids, rows: rows) }
  mutating func point(at id: String) { cursor.select(id, in: ids, rows: rows) }

  func draw(on frame: inout Frame, words: Words) {
    let inside = frame.dialog(Size(columns: 72, rows: rows + 3), title: title)
    let style = Style(on: .dialog)
    frame.put("/", at: inside.origin, in: inside, style: style.toned(.faint))
    let list = inside.dropping(top: 2, bottom: 1)
    if found.isEmpty {
      frame.put(words.app.nothingFound, at: list.origin, in: list, style: style.toned(.faint))
    }
    for line in 0..<list.rows where cursor.top + line < found.count {
      let item = found[cursor.top + line]
      let place = Rect(column: list.column, row: list.row + line, columns: list.columns, rows: 1)
      let tone: Tone = item.disabled == nil ? .plain : .faint
      let keyWidth = min(16, place.columns / 4)
      frame.put(
        TextWidth.fitted(item.keys, to: keyWidth), at: place.origin, in: place,
        style: style.toned(item.disabled == nil ? .accent : .faint))
      let rest = place.dropping(left: keyWidth + 1)
      frame.put(item.title, at: rest.origin, in: rest, style: style.toned(tone))
      let shown = TextWidth.width(of: item.title) + TextWidth.width(of: item.place) + 2
      if shown <= rest.columns {
        frame.put(
          item.place,
          at: Point(column: rest.endColumn - TextWidth.width(of: item.place), row: rest.row),
          in: rest, style: style.toned(.faint))
      }
      frame.target(place, .item { $0.pointInLayer(at: item.action) })
      if cursor.top + line == cursor.index { frame.select(place, focused: true) }
    }
    frame.scrollMark(in: list.withMargin, top: cursor.top, count: found.count)
    let why = selected.flatMap(\.disabled) ?? ""
    frame.put(
      TextWidth.truncated(why, to: inside.columns), at: inside.bottom(1).origin, in: inside,
      style: style.toned(.notice))
    filter.draw(on: &frame, in: inside.top(1).dropping(left: 2), style: style, focused: true)
  }

  static func == (left: Menu, right: Menu) -> Bool {
    left.title == right.title && left.items == right.items && left.filter == right.filter
      && left.cursor == right.cursor
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(filter)
    hasher.combine(cursor)
  }
}
