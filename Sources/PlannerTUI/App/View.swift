import PlannerDomain

/// The frame that shows a state.
func view(_ state: AppState) -> Frame {
  var frame = Frame(size: state.size)
  guard !state.isTooSmall else {
    let text = TextWidth.wrapped(state.words.app.tooSmall, to: max(1, state.size.columns))
    frame.lines(text.map { [Run($0)] }, in: Rect(state.size))
    return frame
  }
  if state.manner.isLinear {
    LinearView(state).draw(on: &frame, hints: [Hint].of(state).spoken)
    return frame
  }
  drawHeader(state, on: &frame)
  frame.target(state.body, .list { $0.screen.type.scroll($1, &$0) })
  state.screen.type.draw(state, on: &frame, in: state.body)
  // Where nothing can be selected a screen reader begins at the top.
  if frame.cursor == nil, state.layers.isEmpty { frame.cursor = state.body.origin }
  for layer in state.layers {
    // What lies below a dialog is seen, not touched.
    frame.coverTargets()
    frame.target(frame.bounds, .list { $0.scrollLayer(by: $1) })
    layer.draw(on: &frame, state)
  }
  drawFooter(state, on: &frame)
  return frame
}

private func drawHeader(_ state: AppState, on frame: inout Frame) {
  let words = state.words
  let rect = frame.bounds.top(1)
  frame.fill(rect, style: .bar)
  let status = keepingStatus(of: state)
  let right =
    " \(teamName(state)) · \(state.planYear) \(status.text.isEmpty ? "" : "· \(status.text) ")"
  let rightWidth = TextWidth.width(of: right)
  // The full names where there is room; else that of the screen in front, and of the others as much as
  // there is room for, down to their numbers, at last close to one another.
  let room = rect.columns - rightWidth
  let forms =
    [(Int.max, Int.max)] + [8, 6, 5, 4, 3].map { (Int.max, $0) }
    + [(Int.max, 0), (5, 0), (0, 0), (0, -1)]
  let tabRuns = forms.map { own, other in
    ScreenID.tabs.map { screen -> Run in
      let isInFront = screen == state.screen
      let name = String(screen.title(words).prefix(max(0, isInFront ? own : other)))
      let end = other < 0 ? "" : " "
      let text = " \(screen.rawValue)\(name.isEmpty ? "" : " ")\(name)\(end)"
      return isInFront ? Run(text, Style.bar.toned(.accent).bold.reversed) : Run(text, .bar)
    }
  }
  let tabs =
    tabRuns.first { $0.reduce(0) { $0 + TextWidth.width(of: $1.text) } <= room }
    ?? tabRuns[tabRuns.count - 1]
  var used = 0
  for (screen, tab) in zip(ScreenID.tabs, tabs) {
    let width = frame.put([tab], at: Point(column: used, row: 0), in: rect)
    let place = Rect(column: used, row: 0, columns: width, rows: 1)
    frame.target(place, .action("screen.\(screen)"))
    used += width
  }
  let place = Point(column: max(used, rect.columns - rightWidth), row: 0)
  frame.target(rect.dropping(left: place.column), .action("app.team"))
  frame.put(right, at: place, in: rect, style: Style.bar.toned(status.tone))
  if !state.banner.isEmpty, place.column - used > TextWidth.width(of: state.banner) + 2 {
    frame.put(
      state.banner, at: Point(column: used + 1, row: 0), in: rect, style: Style.bar.toned(.notice))
  }
}

private func teamName(_ state: AppState) -> String {
  let name = state.team.flatMap { state.municipality.teams[$0]?.name } ?? state.words.app.allTeams
  return TextWidth.truncated(name, to: max(8, state.size.columns / 4))
}

private func keepingStatus(of state: AppState) -> (text: String, tone: Tone) {
  if state.plan.failure != nil {
    let mark = state.plan.unsaved.isEmpty ? state.words.app.cutOffMark : state.words.app.notSaved
    return ("! " + mark, .danger)
  }
  if state.isReadOnly { return (state.words.app.readOnly, .notice) }
  // Only to someone who waits for it: it takes no longer than a blink.
  if state.isWaitedFor { return (state.words.app.reading, .notice) }
  return state.plan.unsaved.isEmpty ? ("", .plain) : (state.words.app.saving, .notice)
}

private func drawFooter(_ state: AppState, on frame: inout Frame) {
  let rect = frame.bounds.bottom(1)
  frame.fill(rect, style: .bar)
  if let failure = state.plan.failure, state.message == nil {
    let text = state.language == .danish ? failure.danish : failure.english
    frame.put(
      " ! " + TextWidth.truncated(text, to: rect.columns - 4), at: rect.origin, in: rect,
      style: Style.bar.toned(.danger).bold)
    return
  }
  if let message = state.message {
    frame.put(
      " " + TextWidth.truncated(message.text, to: rect.columns - 2), at: rect.origin, in: rect,
      style: Style.bar.toned(message.tone).bold)
    return
  }
  [Hint].of(state).draw(on: &frame, in: rect)
}

extension Layer {
  fileprivate func draw(on frame: inout Frame, _ state: AppState) {
    switch self {
    case .menu(let menu): menu.draw(on: &frame, words: state.words)
    case .picker(let picker): picker.draw(on: &frame, words: state.words)
    case .prompt(let prompt): prompt.draw(on: &frame)
    case .confirm(let confirm): confirm.draw(on: &frame, state)
    case .notice(let notice): notice.draw(on: &frame)
    case .form(let form): form.draw(on: &frame, state)
    case .rating(let dialog): dialog.draw(on: &frame, state.words)
    }
  }
}
