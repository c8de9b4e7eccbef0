import PlannerDomain

/// Statistics of education beside the survey's figures, and what the market gives and lacks.
enum StatisticsScreen: Screen {
  static func contexts(_ state: AppState) -> [Context] { [.statistics, .list] }

  static func prepare(_ state: inout AppState) {
    let layout = StatisticsLayout(state)
    state.statistics.chapters.settle(
      in: StatisticsChapter.allCases,
      rows: StatisticsChapterList.rows(in: layout.chapters))
    guard let figures = state.statistics.figures else { return }
    let chapter = state.statistics.chapter
    state.statistics.page.refresh(
      figures, state.municipality,
      .init(
        figures: figures.basis, chapter: chapter, columns: max(20, layout.page.columns),
        language: state.language, showsNumbers: state.statistics.showsNumbers))
    if let opened = state.statistics.opened {
      prepareList(&state, figures, opened, layout)
    } else {
      preparePage(&state, layout)
    }
  }

  private static func preparePage(_ state: inout AppState, _ layout: StatisticsLayout) {
    let page = state.statistics.page
    let chapter = state.statistics.chapter
    if page.line(of: state.statistics.number) == nil {
      state.statistics.selected[chapter] = page.numbers.lazy.compactMap(\.self).first
    }
    let rows = pageRows(state, layout)
    guard let line = page.line(of: state.statistics.number), state.statistics.isInside else {
      state.statistics.top = max(0, min(state.statistics.top, page.lines.count - rows))
      return
    }
    var window = LineWindow(top: state.statistics.top)
    let heading = page.numbers[..<line].reversed().prefix { $0 == nil }.count
    window.reveal(
      line..<line + 1, heading: heading == line ? heading : min(heading, 2),
      of: page.lines.count, rows: rows)
    state.statistics.top = window.top
  }

  private static func prepareList(
    _ state: inout AppState, _ figures: StatisticsFigures, _ opened: StatisticsNumber,
    _ layout: StatisticsLayout
  ) {
    let (municipality, words, layer) = (state.municipality, state.words, state.statistics.layer)
    let isFiltered = state.statistics.list.refresh(
      .init(figures: figures.basis, number: opened, layer: layer),
      filter: state.statistics.filter.text, words, in: municipality
    ) { figures.entries(behind: opened, layer: layer, in: municipality) }
    let ids = state.statistics.list.rows
    if isFiltered { state.statistics.cursor.select(ids.first, in: ids, rows: layout.listRows) }
    state.statistics.cursor.settle(in: ids, rows: layout.listRows)
  }

  /// How many lines of the page are in view at once.
  static func pageRows(_ state: AppState, _ layout: StatisticsLayout) -> Int {
    guard state.statistics.chapter == .coverage else { return max(1, layout.page.rows) }
    let rect = layout.page
    return state.heatMap.measures(in: rect).lines(in: rect.rows)
  }

  static func draw(_ state: AppState, on frame: inout Frame, in rect: Rect) {
    StatisticsView(state).draw(on: &frame)
  }

  // MARK: - Moving

  static func move(_ motion: Motion, _ state: inout AppState) {
    let layout = StatisticsLayout(state)
    switch state.statistics.front {
    case .list:
      state.statistics.cursor.move(motion, in: state.statistics.list.rows, rows: layout.listRows)
    case .page: movePage(motion, &state, layout)
    case .chapters:
      if motion == .right {
        goInside(&state)
        return
      }
      let before = state.statistics.chapter
      state.statistics.chapters.move(
        motion, in: StatisticsChapter.allCases,
        rows: StatisticsChapterList.rows(in: layout.chapters))
      if state.statistics.chapter != before { state.statistics.top = 0 }
    }
  }

  private static func movePage(
    _ motion: Motion, _ state: inout AppState, _ layout: StatisticsLayout
  ) {
    let page = state.statistics.page
    guard let number = state.statistics.number, let line = page.line(of: number) else {
      if motion == .left { state.statistics.isInside = false }
      return
    }
    if motion == .left || motion == .right {
      moveAlong(motion, number, &state)
      return
    }
    let places = page.numbers.indices.filter { page.numbers[$0] != nil }
    guard let index = places.firstIndex(of: line) else { return }
    let step = max(1, pageRows(state, layout) - 2)
    let target =
      switch motion {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - step
      case .pageDown: index + step
      case .first: 0
      default: places.count - 1
      }
    guard var found = page.numbers[places[min(max(target, 0), places.count - 1)]] else { return }
    if case .cell(_, let group) = number, case .cell(let theme, _) = found {
      found = .cell(theme, group)
    }
    state.statistics.selected[state.statistics.chapter] = found
  }

  /// Along the map, and from the first column back to the chapters.
  private static func moveAlong(
    _ motion: Motion, _ number: StatisticsNumber, _ state: inout AppState
  ) {
    guard case .cell(let theme, let group) = number,
      let place = TargetGroup.allCases.firstIndex(of: group), motion == .right || place > 0
    else {
      if motion == .left { state.statistics.isInside = false }
      return
    }
    let next = min(place + (motion == .left ? -1 : 1), TargetGroup.allCases.count - 1)
    state.statistics.selected[.coverage] = .cell(theme, TargetGroup.allCases[next])
  }

  static func scroll(_ step: Int, _ state: inout AppState) {
    if state.statistics.front == .list {
      state.statistics.cursor.scroll(
        by: step, in: state.statistics.list.rows, rows: StatisticsLayout(state).listRows)
    } else {
      for _ in 0..<abs(step) { move(step < 0 ? .up : .down, &state) }
    }
  }

  private static func goInside(_ state: inout AppState) {
    let hasNumbers = state.statistics.page.numbers.contains { $0 != nil }
    if hasNumbers || StatisticsLayout(state).isStack { state.statistics.isInside = true }
  }

  static func enter(_ state: inout AppState) -> [Effect] {
    switch state.statistics.front {
    case .chapters: goInside(&state)
    case .page: openNumber(&state)
    case .list:
      if state.statistics.filter.isOpen {
        state.statistics.filter.isOpen = false
      } else if let entry = state.statisticsEntry {
        state.go(to: entry)
      }
    }
    return []
  }

  private static func openNumber(_ state: inout AppState) {
    switch state.statistics.number {
    case .chapter(let chapter): state.statistics.go(to: chapter)
    case .unneeded(let offering): state.open(.offering(offering), on: .catalogue)
    case .some(let number): state.statistics.open(number)
    case nil: break
    }
  }

  static func back(_ state: inout AppState) -> Bool {
    switch state.statistics.front {
    case .list: state.statistics.close()
    case .page: state.statistics.isInside = false
    case .chapters: return false
    }
    return true
  }

  static func show(_ key: EntryKey, _ state: inout AppState) {}

  static func selection(_ state: AppState) -> Selection {
    guard state.statistics.front == .list, let entry = state.statisticsEntry else {
      return Selection()
    }
    return switch entry {
    case .offering(let id): Selection(offering: id)
    case .employee(let id): Selection(employees: [id])
    case .assignment(let id): Selection(assignments: [id])
    case .rating(let id):
      Selection(assignments: state.municipality.ratings[id].map { [$0.assignment] } ?? [])
    }
  }

  static func filter(_ state: AppState) -> WritableKeyPath<AppState, Filter>? {
    state.statistics.front == .list ? \.statistics.filter : nil
  }
}

extension AppState {
  /// The line under the cursor of the list behind a number.
  var statisticsEntry: StatisticsEntry? {
    statistics.list.rows.isEmpty ? nil : statistics.cursor.selected
  }

  mutating func go(to entry: StatisticsEntry) {
    switch entry {
    case .offering(let id): open(.offering(id), on: .catalogue)
    case .employee(let id): open(.employee(id), on: .people)
    case .assignment(let id): open(.assignment(id), on: .year)
    case .rating(let id):
      guard let assignment = municipality.ratings[id]?.assignment else { return }
      if let agreement = municipality.agreement(about: assignment) {
        open(.agreement(agreement.id), on: .agreements)
      } else {
        open(.assignment(assignment), on: .year)
      }
    }
  }

  /// The map of themes by target groups, in the layer that is looked at.
  var heatMap: HeatMap {
    let coverage = statistics.figures?.market.coverage
    let layer = statistics.layer
    return HeatMap(
      rows: SurveyTheme.allCases.map(\.name),
      columns: TargetGroup.allCases.map { words.domain.name($0) },
      values: SurveyTheme.allCases.map { theme in
        TargetGroup.allCases.map { coverage?[theme, $0].count(layer) ?? 0 }
      }, most: coverage?.most(layer) ?? 0, showsNumbers: statistics.showsNumbers)
  }
}
