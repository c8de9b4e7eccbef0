import PlannerDomain

/// The matrix of employees and competences.
struct PeopleMatrixView {
  private let state: AppState
  private let people: PeopleState
  private let words: PeopleWords

  init(_ state: AppState) {
    self.state = state
    people = state.people
    words = state.words.people
  }

  func draw(on frame: inout Frame, in rect: Rect) {
    let layout = people.layout(in: rect)
    guard !people.grid.people.isEmpty, !people.grid.columns.isEmpty else {
      drawEmpty(on: &frame, in: layout.matrix)
      drawTitle(on: &frame, in: layout.title)
      return
    }
    matrix(layout).draw(
      on: &frame, in: layout.matrix, top: people.window.top, left: people.column.top,
      selected: people.person.map { ($0.line, people.column.index) },
      focused: state.layers.isEmpty)
    drawStatus(on: &frame, in: layout.status)
    drawLegend(on: &frame, in: layout.legend)
    drawTitle(on: &frame, in: layout.title)
  }

  // MARK: - Above

  private func drawTitle(on frame: inout Frame, in rect: Rect) {
    let grid = people.grid
    var pieces = [
      Run(
        words.summary(
          people: grid.people.count, gaps: grid.people.reduce(0) { $0 + $1.gaps },
          late: grid.people.reduce(0) { $0 + $1.late }), .heading),
      Run(words.grouped(people.grouping), .faint),
    ]
    if people.onlyGaps { pieces.insert(Run(words.onlyGaps, .notice), at: 1) }
    if !people.marked.isEmpty {
      pieces.insert(Run("* " + words.marked(people.marked.count), .accent), at: 1)
    }
    guard people.filter.isOpen || !people.filter.text.isEmpty else {
      frame.lines(Flow.lines(pieces, separator: " · ", columns: rect.columns), in: rect)
      return
    }
    let width = min(rect.columns, max(24, rect.columns / 3))
    let field = rect.left(width)
    frame.put("/ ", at: field.origin, in: field, style: .accent)
    if people.filter.text.isEmpty {
      frame.put(
        words.filterHint, at: Point(column: field.column + 2, row: field.row), in: field,
        style: .faint)
      if state.layers.isEmpty { frame.cursor = Point(column: field.column + 2, row: field.row) }
    } else {
      people.filter.field.draw(
        on: &frame, in: field.dropping(left: 2), style: .match,
        focused: people.filter.isOpen && state.layers.isEmpty)
    }
    let rest = rect.dropping(left: width + 2)
    frame.lines(Flow.lines(pieces, separator: " · ", columns: rest.columns), in: rest)
  }

  private func drawEmpty(on frame: inout Frame, in rect: Rect) {
    let text: [String]
    if state.insight.employees.isEmpty {
      text =
        state.team == nil ? [words.emptyTitle, "", words.emptyHint] : [words.emptyTeam]
    } else if !people.filter.text.isEmpty {
      text = [words.nothingFiltered]
    } else if people.onlyGaps, people.grid.people.isEmpty {
      text = [words.noGapsAtAll]
    } else {
      text = [words.noRequirements]
    }
    let place = rect.dropping(top: min(1, max(0, rect.rows - text.count)), left: 1, right: 1)
    frame.lines(
      text.flatMap { TextWidth.wrapped($0, to: place.columns) }.map { [Run($0)] }, in: place)
  }

  // MARK: - Matrix

  private func matrix(_ layout: PeopleLayout) -> Matrix {
    let grid = people.grid
    return Matrix(
      measures: layout.measures, columnCount: grid.columns.count, lineCount: grid.lines.count,
      corner: corner(layout),
      heading: { column in
        let shown = grid.columns[column]
        let lines = people.headings.lines[column]
        let style: Style = shown.competence.nature == .basic ? .plain : .faint
        let above = Array(repeating: [Run("")], count: layout.nameRows - lines.count)
        let sum = Run(shown.gaps == 0 ? "·" : String(shown.gaps), shown.gaps == 0 ? .faint : .plain)
        return above + lines.map { [Run($0, style)] } + (layout.hasSums ? [[sum]] : [])
      },
      line: { line in
        switch grid.lines[line] {
        case .group(let title, let people, let gaps):
          .band([
            Run(title, .heading),
            Run("  \(words.people(people)) · \(words.gapCount(gaps))", .faint),
          ])
        case .person(let index):
          .cells(
            label: label(grid.people[index], layout), cell: cells(of: grid.people[index].id))
        }
      },
      target: { line, column in
        guard case .person(let index) = grid.lines[line] else { return .change { _ in } }
        let person = grid.people[index].id
        let competence = column.map { grid.columns[$0].id }
        return .item { state in
          state.people.cursor.expect(person)
          if let competence { state.people.column.expect(competence) }
        }
      })
  }

  private func corner(_ layout: PeopleLayout) -> [[Run]] {
    let blank = Array(repeating: [Run("")], count: max(0, layout.nameRows - 1))
    let name = layout.measures.label - PeopleLayout.sumColumns
    let heading = Run(
      TextWidth.fitted("", to: name)
        + TextWidth.fitted(words.gaps, to: PeopleLayout.sumColumns - 1, alignment: .trailing),
      .faint)
    let total = people.grid.columns.reduce(0) { $0 + $1.gaps }
    let sums = Run(
      TextWidth.fitted("", to: PeopleLayout.markColumns)
        + TextWidth.fitted(words.inAll, to: name - PeopleLayout.markColumns)
        + TextWidth.fitted(
          String(total), to: PeopleLayout.sumColumns - 1, alignment: .trailing), .faint)
    return blank + [[heading]] + (layout.hasSums ? [[sums]] : [])
  }

  private func label(_ person: PeopleGrid.Person, _ layout: PeopleLayout) -> [Run] {
    let isMarked = people.marked.contains(person.id)
    let room = max(
      0, layout.measures.label - PeopleLayout.markColumns - PeopleLayout.sumColumns)
    let name = TextWidth.fitted(person.employee.name, to: room)
    let hits = Set(
      people.grid.names.flatMap { FuzzyMatch($0, in: SearchText(name))?.positions ?? [] })
    let style: Style = isMarked ? .accent.bold : .plain
    let count = person.gaps == 0 ? "·" : String(person.gaps) + (person.late > 0 ? "!" : " ")
    let tone: Tone = person.gaps == 0 ? .faint : person.late > 0 ? .danger : .warning
    return [Run(isMarked ? "* " : "  ", .accent.bold)]
      + highlighted(name, hits.sorted(), style: style)
      + [
        // Not part of the number, which some themes underline.
        Run(String(repeating: " ", count: max(0, PeopleLayout.sumColumns - 1 - count.count))),
        Run(count, Style(tone)), Run(" "),
      ]
  }

  private func cells(of employee: Identifier<Employee>) -> (_ column: Int) -> [Run] {
    let standings = state.insight.analysis.standings[employee] ?? [:]
    return { column in
      let competence = people.grid.columnIDs[column]
      let standing = standings[competence]
      let isUnderWay =
        standing.map { people.underWay.lifts(competence, of: employee, at: $0) } ?? false
      return StandingSign(standing, isUnderWay: isUnderWay, on: state.today).runs
    }
  }

  // MARK: - Below

  private func drawStatus(on frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty, let person = people.person, let competence = people.competence
    else { return }
    frame.fill(rect, style: Style(on: .shade))
    let inside = rect.dropping(left: 1, right: 1)
    let standing = state.insight.analysis.standings[person.id]?[competence.id]
    let pieces = Explanation(
      of: standing, employee: person.employee, competence: competence.id, state
    ).pieces
    let role = state.municipality.roles[person.employee.role]?.title ?? ""
    var lines: [[Run]]
    if rect.rows > 1 {
      lines = [
        [
          Run(competence.name, .plain.bold), Run(" (\(words.nature(competence.nature)))", .faint),
          Run("  \(person.employee.name), \(role)", .faint),
        ]
      ]
      lines += Flow.lines(
        pieces, separator: " · ", columns: inside.columns, rows: inside.rows - 1)
    } else {
      lines = Flow.lines(
        [Run(competence.name, .plain.bold)] + pieces, separator: " · ", columns: inside.columns,
        rows: 1)
    }
    for (offset, line) in lines.prefix(inside.rows).enumerated() {
      frame.put(
        fitting: line.map { Run($0.text, $0.style.on(.shade)) },
        in: inside.dropping(top: offset).top(1))
    }
  }

  private func drawLegend(on frame: inout Frame, in rect: Rect) {
    var column = rect.column
    for entry in words.legend {
      let width = TextWidth.width(of: entry.sign) + 1 + TextWidth.width(of: entry.text)
      guard column + width <= rect.endColumn else { return }
      frame.put(
        [Run(entry.sign, Style(entry.tone)), Run(" " + entry.text, .faint)],
        at: Point(column: column, row: rect.row), in: rect)
      column += width + 2
    }
  }
}
