import CNcurses
import Glibc

extension CursesTerminal {
  /// What ncurses needs to write in a style.
  struct Pen {
    var attributes: attr_t
    var pair: Int32
  }

  public func present(_ frame: Frame) {
    guard !isClosed, frame != shown else { return }
    let window = cn_screen()
    let previous = shown?.size == frame.size ? shown : nil
    if previous == nil { werase(window) }
    let rows = min(frame.size.rows, Int(cn_rows()))
    for row in 0..<max(0, rows) {
      let cells = frame.row(row)
      guard let changed = Self.changed(cells, from: previous?.row(row)) else { continue }
      draw(cells, changed, row: row)
    }
    placeCursor(frame.cursor)
    // ncurses writes after every move of the cursor; this lets terminals that can show it at once.
    send(ResetSequence.updateBegins)
    wrefresh(window)
    send(ResetSequence.updateEnds)
    shown = frame
  }

  /// The smallest stretch that holds every change, never beginning inside a wide character.
  static func changed(_ cells: ArraySlice<Cell>, from old: ArraySlice<Cell>?) -> Range<Int>? {
    guard let old else { return cells.isEmpty ? nil : cells.indices }
    guard var first = cells.indices.first(where: { cells[$0] != old[$0] }),
      let last = cells.indices.last(where: { cells[$0] != old[$0] })
    else { return nil }
    if first > cells.startIndex, cells[first].isContinuation { first -= 1 }
    let end = cells[last].isWide && last + 1 < cells.endIndex ? last + 2 : last + 1
    return first..<end
  }

  private func draw(_ cells: ArraySlice<Cell>, _ stretch: Range<Int>, row: Int) {
    var text: [Unicode.Scalar] = []
    var start = stretch.lowerBound
    for position in stretch {
      let cell = cells[position]
      if cell.isContinuation { continue }
      if position > start, cell.style != cells[start].style {
        write(text, row: row, column: start - cells.startIndex, style: cells[start].style)
        text.removeAll(keepingCapacity: true)
        start = position
      }
      cellText.append(cell, to: &text)
    }
    write(text, row: row, column: start - cells.startIndex, style: cells[start].style)
  }

  private func write(_ text: [Unicode.Scalar], row: Int, column: Int, style: Style) {
    let window = cn_screen()
    guard !text.isEmpty, wmove(window, Int32(row), Int32(column)) == OK else { return }
    let pen = pen(for: style)
    cn_set_style(pen.attributes, pen.pair)
    waddnwstr(window, text.map { wchar_t(bitPattern: $0.value) }, Int32(text.count))
  }

  private func placeCursor(_ cursor: Point?) {
    guard let cursor,
      wmove(cn_screen(), Int32(clamping: cursor.row), Int32(clamping: cursor.column)) == OK
    else {
      curs_set(0)
      return
    }
    curs_set(1)
  }

  private func pen(for style: Style) -> Pen {
    if let pen = pens[style] { return pen }
    let look = theme.look(of: style, depth: depth)
    var attributes: attr_t = 0
    if look.emphasis.contains(.bold) { attributes |= cn_bold() }
    if look.emphasis.contains(.underline) { attributes |= cn_underline() }
    if look.emphasis.contains(.reverse) { attributes |= cn_reverse() }
    if look.emphasis.contains(.dim) { attributes |= cn_dim() }
    let pen = Pen(attributes: attributes, pair: pair(for: look))
    pens[style] = pen
    return pen
  }

  /// The colour pair, made when first needed; the terminal's own colours once all are used up.
  private func pair(for look: Look) -> Int32 {
    guard depth != .monochrome, look.foreground != nil || look.background != nil else { return 0 }
    let colors = Look(look.foreground, on: look.background)
    if let pair = pairs[colors] { return pair }
    let pair = Int32(pairs.count + 1)
    guard pair < cn_color_pairs(),
      init_extended_pair(pair, Int32(look.foreground ?? -1), Int32(look.background ?? -1)) == OK
    else { return 0 }
    pairs[colors] = pair
    return pair
  }
}
