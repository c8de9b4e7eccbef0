import PlannerDomain

extension PeopleScreen {
  static func listing(_ state: AppState) -> Listing {
    if let list = state.people.suggestions { return suggestions(list, state) }
    if let page = state.people.page { return EmployeeListing(page, state).listing }
    return matrix(state)
  }

  private static func matrix(_ state: AppState) -> Listing {
    let words = state.words.people
    let grid = state.people.grid
    var title = words.summary(
      people: grid.people.count, gaps: grid.people.reduce(0) { $0 + $1.gaps },
      late: grid.people.reduce(0) { $0 + $1.late })
    if state.people.onlyGaps { title += ", " + words.onlyGaps }
    var listing = Listing(
      "\(words.title): \(title)",
      headings: ["", words.role, words.team, words.gaps]
        + grid.columns.map(\.competence.name),
      count: grid.people.count, selected: state.people.cursor.index
    ) { index in
      let person = grid.people[index]
      let gaps =
        words.gapCount(person.gaps)
        + (person.late > 0 ? ", " + state.words.overview.lateCount(person.late) : "")
      return Listing.Row(
        cells: [
          person.employee.name, state.municipality.roles[person.employee.role]?.title ?? "",
          state.municipality.teams[person.employee.team]?.name ?? "", gaps,
        ] + grid.columns.map { cell(person.employee, $0.id, state) },
        isMarked: state.people.marked.contains(person.id))
    }
    listing.spoken = 4
    if let person = state.people.person, let competence = state.people.competence {
      let place = state.words.manner.column(
        state.people.column.index + 1, of: grid.columns.count)
      listing.focus =
        "\(competence.name): \(cell(person.employee, competence.id, state)), \(place)"
      listing.notes = notes(person.employee, competence, state)
    }
    if grid.people.isEmpty {
      listing.notes =
        state.insight.employees.isEmpty
        ? (state.team == nil ? [words.emptyTitle, words.emptyHint] : [words.emptyTeam])
        : [state.people.filter.text.isEmpty ? words.noGapsAtAll : words.nothingFiltered]
    }
    return listing
  }

  private static func cell(
    _ employee: Employee, _ competence: Identifier<Competence>, _ state: AppState
  ) -> String {
    let words = state.words.people
    guard let standing = state.insight.analysis.standings[employee.id]?[competence] else {
      return words.notRequired
    }
    guard standing.required != nil else { return words.level(standing.level) }
    guard standing.gap > 0 else { return words.met }
    return words.missing(standing.gap)
  }

  private static func notes(
    _ employee: Employee, _ competence: Competence, _ state: AppState
  ) -> [String] {
    let standing = state.insight.analysis.standings[employee.id]?[competence.id]
    let pieces = Explanation(
      of: standing, employee: employee, competence: competence.id, state
    ).pieces
    let text = SpokenText(state.words)
    return ["\(competence.name) (\(state.words.people.nature(competence.nature)))"]
      + pieces.map { text.spoken($0.text) }
  }

  private static func suggestions(_ list: SuggestionList, _ state: AppState) -> Listing {
    let words = state.words.people
    let municipality = state.municipality
    let name = municipality.employees[list.employee]?.name ?? ""
    let competence = municipality.competences[list.competence]?.name ?? ""
    var listing = Listing(
      "\(words.suggestions(list.found.count)): \(competence), \(name)",
      headings: [words.offeringColumn, state.words.catalogue.providerLabel, words.costColumn, ""],
      count: list.found.count, selected: list.cursor.index
    ) { index in
      let suggestion = list.found[index]
      let offering = municipality.offerings[suggestion.offering]
      return Listing.Row(cells: [
        offering?.title ?? "",
        offering.flatMap { municipality.providers[$0.provider]?.name } ?? "",
        state.words.format.money(suggestion.netPrice),
        suggestion.points.map { point in
          let (text, isFor) = words.text(point, in: municipality)
          return (isFor ? words.pro : words.con) + " " + text
        }.joined(separator: ", "),
      ])
    }
    listing.spoken = 3
    if let row = listing.selectedRow { listing.notes = [row.cells[3]] }
    if list.found.isEmpty {
      listing.notes = [list.gap == nil ? words.gapIsClosed : words.noSuggestions]
    }
    return listing
  }
}
