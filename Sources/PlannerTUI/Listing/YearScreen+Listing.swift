import PlannerDomain

extension YearScreen {
  static func listing(_ state: AppState) -> Listing {
    let words = state.words
    let year = state.year
    let arrangement = year.arrangement == .bySession ? words.year.bySession : words.year.byPerson
    var listing = Listing(
      "\(words.year.title) \(state.planYear): \(arrangement), "
        + words.year.assignments(year.rows.shownCount),
      headings: [
        "", words.people.stateColumn, words.people.datesColumn, words.people.costColumn,
        words.people.conflictColumn,
      ], count: year.rows.count, selected: year.cursor.index
    ) { row(year.rows[$0], state) }
    if let row = year.selectedRow {
      let detail = YearDetail(of: row, state, isFull: true)
      let text = SpokenText(words)
      listing.notes =
        [detail.title, detail.aside].map(text.spoken) + detail.lines.map { text.spoken($0.text) }
    } else if year.rows.isEmpty {
      listing.notes =
        state.municipality.employees.isEmpty
        ? words.year.noPeople : words.year.noAssignments(state.planYear)
    }
    return listing
  }

  private static func row(_ row: YearRow, _ state: AppState) -> Listing.Row {
    let (words, year) = (state.words, state.year)
    let items = year.plan.items(of: row)
    let cost = words.format.money(items.reduce(.zero) { $0 + $1.cost })
    let conflicts = items.flatMap(\.conflicts).count
    let isMarked =
      !row.isHeading && !items.isEmpty
      && year.marked.isSuperset(of: items.map(\.id))
    let cells: [String]
    switch row.id {
    case .team(let team):
      let status = state.insight.budgets.first { $0.team == team }
      cells = [
        state.municipality.teams[team]?.name ?? "", words.year.assignments(items.count),
        status.map(words.year.left) ?? "", "", "",
      ]
    case .undated: cells = [words.year.undated, words.year.assignments(items.count), "", "", ""]
    case .course(_, let offering, let id):
      let session = id.flatMap { state.municipality.sessions[$0] }
      cells = [
        state.municipality.offerings[offering]?.title ?? "",
        session.map { words.domain.name($0.state) } ?? "",
        session.map(words.planning.days) ?? words.people.noDate, cost,
        conflicts == 0 ? "" : String(conflicts),
      ]
    case .person(let employee):
      cells = [
        state.municipality.employees[employee]?.name ?? "",
        words.year.assignments(items.count), "", cost, conflicts == 0 ? "" : String(conflicts),
      ]
    case .assignment:
      guard let item = items.first else { return Listing.Row(cells: []) }
      let name = year.arrangement == .byPerson ? year.title(of: item) : year.person(of: item)
      cells = [
        name, words.domain.name(item.state),
        item.session(in: state.municipality).map(words.planning.days) ?? words.people.noDate, cost,
        item.conflicts.map { words.errors.text($0.problem, in: state.municipality) }
          .joined(separator: "; "),
      ]
    }
    return Listing.Row(cells: cells, isMarked: isMarked)
  }
}
