import PlannerDomain

extension EmployeePageView {
  func drawHistory(on frame: inout Frame) {
    guard !page.file.events.isEmpty else { return drawNothing(words.noHistory, on: &frame) }
    let rect = layout.content
    let events = page.file.history
    for (offset, event) in events.dropFirst(page.window.top).prefix(rect.rows).enumerated() {
      let place = Rect(
        column: rect.column, row: rect.row + offset, columns: rect.columns, rows: 1)
      frame.put(fitting: runs(of: event, columns: rect.columns), in: place)
      if let id = event.id { frame.target(place, .item { $0.people.page?.history.expect(id) }) }
      if event.id != nil, event.id == page.history.selected {
        frame.select(place, focused: isFocused)
        explain(event, on: &frame)
      }
    }
    let edge = Rect(
      column: rect.column, row: rect.row, columns: rect.columns + 1, rows: rect.rows)
    frame.scrollMark(in: edge, top: page.window.top, count: events.count)
  }

  private func runs(of event: EmployeeFile.Event, columns: Int) -> [Run] {
    switch event {
    case .blank: []
    case .section(let section):
      [Run(section == .records ? words.records : words.steps, .heading)]
    case .record(let record): runs(of: record, columns: columns)
    case .assignment(let assignment):
      [
        Run("  " + (state.municipality.offerings[assignment.offering]?.title ?? ""), .plain.bold),
        Run(" \(assignment.year)", .faint),
      ]
    case .step(let assignment, let index): runs(of: assignment, step: index)
    }
  }

  private func runs(of record: CompetenceRecord, columns: Int) -> [Run] {
    let counts = record.isValid(on: state.today)
    let sign = record.ended != nil ? "×" : counts ? "✓" : "~"
    let tone: Tone = record.ended != nil ? .faint : counts ? .good : .notice
    let name = state.municipality.competences[record.competence]?.name ?? ""
    let wide = columns >= 70
    let text = wide ? TextWidth.fitted(name, to: columns >= 100 ? 44 : 30) : name
    let style: Style = record.ended == nil ? .plain : .faint.dimmed
    return [
      Run("  \(sign) ", Style(tone)), Run(date(record.date), .faint),
      Run("\(record.level.rawValue) ", style.bold), Run(text + "  ", style),
      Run(wide ? state.words.domain.name(record.evidence) : "", .faint),
      Run(wide ? note(on: record) : "", Style(tone)),
    ]
  }

  /// What became of a record that does not simply stand.
  private func note(on record: CompetenceRecord) -> String {
    if let ended = record.ended { return " · " + words.ended(ended) }
    guard let until = record.validUntil else { return "" }
    return " · " + (until < state.today ? words.expired : words.until(until))
  }

  private func runs(of assignment: Assignment, step index: Int) -> [Run] {
    guard assignment.history.indices.contains(index) else { return [] }
    let step = assignment.history[index]
    let isLast = index == assignment.history.count - 1
    let style: Style = isLast ? .plain : .faint
    return [
      Run(isLast ? "  └ " : "  ├ ", .border), Run(date(step.date), .faint),
      Run(state.words.domain.sign(step.state) + " " + state.words.domain.name(step.state), style),
      Run(step.note.isEmpty ? "" : "  \(step.note)", .faint),
    ]
  }

  private func date(_ day: CivilDate) -> String {
    TextWidth.fitted(state.words.format.mediumDate(day), to: 14)
  }

  private func explain(_ event: EmployeeFile.Event, on frame: inout Frame) {
    switch event {
    case .record(let record):
      var pieces = [Run(words.level(record.level)), Run(words.known(record))]
      if let until = record.validUntil { pieces.append(Run(words.until(until))) }
      if let ended = record.ended { pieces.append(Run("× " + words.ended(ended), .warning)) }
      pieces.append(Run(record.note, .faint))
      drawDetail(
        state.municipality.competences[record.competence]?.name ?? "", pieces, on: &frame)
    case .step(let assignment, let index):
      guard assignment.history.indices.contains(index) else { return }
      let step = assignment.history[index]
      drawDetail(
        state.municipality.offerings[assignment.offering]?.title ?? "",
        [
          Run(state.words.domain.name(step.state)), Run(state.words.format.date(step.date)),
          Run(words.by(step.actor), .faint), Run(step.note),
        ], on: &frame)
    case .section, .blank, .assignment: break
    }
  }
}
