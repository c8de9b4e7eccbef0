import PlannerDomain

/// The line above the year: how it is arranged, what is searched for, how many conflicts there are.
struct YearCaption {
  let state: AppState

  private var words: Words { state.words }

  func draw(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let year = state.year
    if year.filter.isOpen || !year.filter.text.isEmpty {
      drawFilter(on: &frame, in: rect)
      return
    }
    let used = frame.put(left, at: rect.origin, in: rect)
    var right = YearLegend(words: words).runs(columns: rect.columns - used - 3)
    if state.body.rows < 12 {
      right = budget(columns: rect.columns - used - 2)
    } else if year.plan.items.isEmpty {
      right = [Run(words.year.emptyHint, .notice)]
    }
    if let holidays = holidays(columns: rect.columns - used - 3) { right = holidays }
    let width = right.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    frame.put(right, at: Point(column: rect.endColumn - width, row: rect.row), in: rect)
  }

  private var left: [Run] {
    let year = state.year
    var runs = [
      Run(
        year.arrangement == .bySession ? words.year.bySession : words.year.byPerson, .heading)
    ]
    runs.append(Run(" · " + words.year.assignments(year.rows.shownCount), .faint))
    for sign in [YearPlan.ConflictSign.block, .warning] {
      if let count = year.plan.conflictCounts[sign] {
        runs += [Run(" · ", .faint), Run("\(sign.text) \(count)", sign.style)]
      }
    }
    if !year.marked.isEmpty {
      runs += [
        Run(" · ", .faint), Run("▌" + words.year.marked(year.marked.count), .accent.bold),
      ]
    }
    if year.showsEnded { runs.append(Run(" · " + words.year.withEnded, .notice)) }
    return runs
  }

  /// The holidays in view, where days are shown; nil when there are none.
  private func holidays(columns: Int) -> [Run]? {
    let timeline = YearLayout(state).timeline
    guard timeline.zoom.showsDays, columns >= 20, let days = timeline.daysInView else { return nil }
    let names = words.year.holidays(in: days)
    guard !names.isEmpty else { return nil }
    return [
      Run(Timeline.holidaySign(words) + " ", .warning),
      Run(TextWidth.truncated(names, to: columns - 2), .faint),
    ]
  }

  private func drawFilter(on frame: inout Frame, in rect: Rect) {
    let year = state.year
    let right =
      words.year.found(year.rows.shownCount)
      + (year.marked.isEmpty ? "" : " · ▌\(year.marked.count)")
    let width = TextWidth.width(of: right)
    frame.put("/", at: rect.origin, in: rect, style: .accent)
    let field = rect.dropping(left: 2, right: width + 2)
    year.filter.field.draw(
      on: &frame, in: field,
      style: year.filter.isOpen ? Style(on: .selectionInactive) : .plain,
      focused: year.filter.isOpen && state.layers.isEmpty)
    if rect.columns > width + 8 {
      frame.put(
        right, at: Point(column: rect.endColumn - width, row: rect.row), in: rect, style: .faint)
    }
  }

  /// What is left of the money, where there is no room for a line of its own.
  private func budget(columns: Int) -> [Run] {
    let total = YearBudget(state: state).total
    guard let free = total.free else { return [] }
    let text = (free < .zero ? "! " : "") + words.year.left(total)
    return TextWidth.width(of: text) > columns
      ? [] : [Run(text, free < .zero ? .danger : .faint)]
  }
}
