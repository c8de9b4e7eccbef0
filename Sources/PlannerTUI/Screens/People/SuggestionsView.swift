import PlannerDomain

/// The list of suggestions on the screen.
struct SuggestionsView {
  let list: SuggestionList
  let state: AppState

  func draw(on frame: inout Frame, in rect: Rect) {
    let words = state.words.people
    let columns = SuggestionsPage.columns(in: rect)
    drawHeading(on: &frame, in: rect.top(2).dropping(left: 1, right: 1))
    let body = SuggestionsPage.list(in: rect)
    guard !list.found.isEmpty else {
      let text = list.gap == nil ? words.gapIsClosed : words.noSuggestions
      frame.lines(
        TextWidth.wrapped(text, to: columns).map { [Run($0)] }, in: body.dropping(left: 1))
      return
    }
    let page = SuggestionsPage(list, state, columns: columns)
    let top = list.window.top
    for offset in 0..<body.rows where top + offset < page.lines.count {
      let place = Rect(
        column: body.column, row: body.row + offset, columns: body.columns, rows: 1)
      let inside = place.dropping(left: 1, right: 1)
      frame.put(page.lines[top + offset], at: inside.origin, in: inside)
      if let price = page.prices[top + offset] {
        let width = TextWidth.width(of: price)
        frame.put(
          price, at: Point(column: inside.endColumn - width, row: inside.row), in: inside)
      }
      if let index = page.items.firstIndex(where: { $0.contains(top + offset) }) {
        let offering = list.found[index].offering
        frame.target(place, .item { $0.people.suggestions?.cursor.expect(offering) })
      }
      if page.items.indices.contains(list.cursor.index),
        page.items[list.cursor.index].lowerBound == top + offset
      {
        frame.select(place, focused: state.layers.isEmpty)
      }
    }
    frame.scrollMark(in: body, top: top, count: page.lines.count)
  }

  private func drawHeading(on frame: inout Frame, in rect: Rect) {
    let words = state.words.people
    let competence = state.municipality.competences[list.competence]?.name ?? ""
    let name = state.municipality.employees[list.employee]?.name ?? ""
    var second: [Run] = []
    let others = list.employees.count { $0 != list.employee }
    if others > 0 { second.append(Run("* " + words.alsoMarked(others), .accent)) }
    if let gap = list.gap {
      second.append(Run(words.step(gap.actual, gap.required)))
      second.append(
        gap.isLate
          ? Run("! " + words.late(since: gap.due), .danger) : Run(words.due(gap.due), .faint))
      second.append(Run(words.suggestions(list.found.count), .faint))
    }
    frame.put(
      fitting: [Run(competence, .heading), Run("  " + name, .plain.bold)], in: rect.top(1))
    guard SuggestionsPage.headingRows(in: state.body) > 1 else { return }
    frame.lines(
      Flow.lines(second, separator: " · ", columns: rect.columns), in: rect.dropping(top: 1))
  }
}
