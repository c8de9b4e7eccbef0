import PlannerDomain

extension YearState {
  /// The row's live assignments, in its order.
  func liveAssignments(of row: YearRow) -> [Identifier<Assignment>] {
    plan.items(of: row).filter(\.state.isLive).map(\.id)
  }

  /// The course days that a row shows, ascending.
  func days(of row: YearRow) -> [CivilDate] {
    row.isHeading ? [] : plan.items(of: row).flatMap { $0.days ?? [] }.sorted()
  }

  func sign(of row: YearRow) -> YearPlan.ConflictSign? {
    row.items.lazy.compactMap { plan.items[Int($0)].sign }.max()
  }

  var selectedPlace: Followed {
    Followed(row: cursor.selected, day: selectedRow.map(days(of:))?.first)
  }

  /// A search selects the first that is no heading.
  mutating func selectFirstFound() {
    guard !filter.text.isEmpty, let first = rows.first(where: { !$0.isHeading }) else { return }
    cursor.expect(first.id)
  }

  /// Marks outlive a search, but not what they were set on.
  mutating func pruneMarks() {
    guard !marked.isEmpty else { return }
    marked.formIntersection(plan.items.filter { showsEnded || !$0.isEnded }.map(\.id))
  }

  /// Marks what the row under the cursor stands for, or takes the marks off it.
  mutating func toggleMarks() {
    guard let row = selectedRow else { return }
    let ids: [Identifier<Assignment>] =
      if case .assignment(let id) = row.id { [id] } else { liveAssignments(of: row) }
    if marked.isSuperset(of: ids) { marked.subtract(ids) } else { marked.formUnion(ids) }
  }

  // MARK: - The part of the timeline in view

  /// Pans by a quarter of the view, where days are shown in whole weeks.
  mutating func pan(_ direction: Int, _ timeline: Timeline) {
    let unit = timeline.zoom.showsDays ? 7 * timeline.zoom.cell : 1
    let step = max(1, timeline.columns / 4 / unit) * unit
    let furthest = max(0, timeline.width - timeline.columns)
    let column = max(0, min(timeline.offset + direction * step, furthest))
    start = timeline.days(in: column).lowerBound
  }

  /// Brings the selected row's days into view where none of them is.
  mutating func follow(_ timeline: Timeline) {
    guard let days = selectedRow.map(days(of:)), let first = days.first,
      !days.contains(where: { timeline.place(of: $0) != nil })
    else { return }
    look(at: first, from: timeline.columns / 4, timeline)
  }

  /// Puts a day so many columns from the left edge.
  mutating func look(at day: CivilDate, from margin: Int, _ timeline: Timeline) {
    let first = timeline.days(in: max(0, timeline.column(of: day) - margin)).lowerBound
    // Weeks are read more easily when the view begins with one.
    let isWide = timeline.columns >= 28 * timeline.zoom.cell
    start = isWide ? first.adding(days: 1 - first.weekday.rawValue) : first
  }
}

extension AppState {
  /// Zooms around the selected row's day, or else around the middle of the view.
  mutating func zoomYear(to zoom: Timeline.Zoom?) {
    let old = YearLayout(self).timeline
    let items = year.selectedRow.map(year.plan.items(of:)) ?? []
    let days = items.flatMap { $0.days ?? [] }.sorted()
    let middle = old.days(in: old.offset + old.columns / 2).lowerBound
    let focus = days.first { old.place(of: $0) != nil } ?? middle
    let share = Double(old.place(of: focus) ?? 0) / Double(max(1, old.columns))
    year.zoom = zoom
    let new = YearLayout(self).timeline
    year.look(at: focus, from: Int(share * Double(new.columns)), new)
  }

  var yearZoom: Timeline.Zoom { YearLayout(self).timeline.zoom }

  /// Selects the next row with a conflict, going round at the end.
  mutating func jumpToConflict(_ step: Int) {
    let rows = year.rows
    guard !rows.isEmpty else { return }
    let here = year.cursor.index
    let next = (1...rows.count).lazy
      .map { (here + (step > 0 ? $0 : rows.count - $0)) % rows.count }
      .first { isOwnConflict(rows[$0]) }
    guard let next else { return }
    year.cursor.select(rows.ids[next], in: rows.ids, rows: YearLayout(self).list.rows)
  }

  /// Whether a row is where its conflicts are told: the assignments', or what they are folded into.
  func isOwnConflict(_ row: YearRow) -> Bool {
    switch row.id {
    case .team, .undated: false
    case .assignment: year.sign(of: row) != nil
    case .course(_, _, let session):
      year.arrangement == .bySession && !year.unfolds && session != nil
        && year.sign(of: row) != nil
    case .person: !year.unfolds && year.sign(of: row) != nil
    }
  }

  /// Brings today into view, and its year where it is another one.
  mutating func jumpToToday() {
    if planYear != today.year {
      planYear = today.year
      prepare()
      tell(words.year.yearOfToday(planYear), .notice)
    }
    let timeline = YearLayout(self).timeline
    year.look(at: today, from: timeline.columns / 2, timeline)
    let coming = year.rows
      .filter { !$0.isHeading }
      .compactMap { row in year.days(of: row).first { $0 >= today }.map { (row, $0) } }
      .min { $0.1 < $1.1 }?.0
    if let coming {
      year.cursor.select(coming.id, in: year.rows.ids, rows: YearLayout(self).list.rows)
    }
    year.followed = year.selectedPlace
  }

  mutating func arrangeYear(_ arrangement: YearState.Arrangement) {
    let row = year.selectedRow
    year.arrangement = arrangement
    prepare()
    // The same assignment, or else its employee or session, or else its team.
    let items = row?.items.first.map { year.plan.items[Int($0)] }
    let wanted: [YearRow.ID] =
      [row?.id].compactMap { $0 }
      + (items.map { item in
        [
          .assignment(item.id), .person(year.plan.person(of: item).id),
          .course(year.plan.person(of: item).team, item.offering, item.session),
          .team(year.plan.person(of: item).team),
        ]
      } ?? [])
    guard let found = wanted.first(where: year.rows.ids.contains) else { return }
    year.cursor.select(found, in: year.rows.ids, rows: YearLayout(self).list.rows)
  }
}
