import PlannerDomain

extension FollowUpScreen {
  static func listing(_ state: AppState) -> Listing {
    state.followUp.isOnDashboard ? dashboard(state) : duties(state)
  }

  private static func duties(_ state: AppState) -> Listing {
    let words = state.words.followUp
    let list = state.followUp.list
    let marked = state.followUp.marked
    let (language, municipality, today) = (state.words, state.municipality, state.today)
    var listing = Listing(
      "\(state.followUpTitle), \(state.followUpCount)",
      headings: [
        "", words.dueColumn, words.whenColumn, words.whoColumn, words.aboutColumn,
        words.teamColumn,
      ], count: list.rows.count, selected: state.followUp.cursor.index
    ) { index in
      var telling = FollowUpTelling(language, municipality)
      let row = list.rows[index]
      let told = telling.told(row, on: today)
      return Listing.Row(
        cells: [
          told.what, told.day.map(language.format.mediumDate) ?? "", told.when, told.who,
          told.about, told.team,
        ], isMarked: marked.contains(row.id))
    }
    if let row = state.followUp.selectedRow {
      listing.notes = FollowUpDetail(of: row, state).history
    } else if list.rows.isEmpty {
      listing.notes = [list.total == 0 ? words.emptyList : words.nothingFiltered]
    }
    return listing
  }

  /// A row for each line of the dashboard that has numbers; what the cursor stands on is read with it.
  private static func dashboard(_ state: AppState) -> Listing {
    let board = state.followUp.board
    let view = FollowUpBoardView(state, columns: boardRect(state).columns)
    let lines = board.lines.indices.filter { !board.numbers[$0].isEmpty }
    let selected = board.line(of: state.followUp.number)
    let cells = lines.map { index in
      (view?.pieces(of: board.lines[index]) ?? []).map { piece in
        piece.runs.map(\.text).joined().filter { $0 != "█" && $0 != "·" }.trimmed
      }.filter { !$0.isEmpty }
    }
    let headings = lines.map { index in
      board.lines[..<index].last { if case .heading = $0 { true } else { false } }
        .flatMap { view?.pieces(of: $0) } ?? []
    }
    var listing = Listing(
      state.words.followUp.title, headings: [""], count: lines.count,
      selected: selected.flatMap { lines.firstIndex(of: $0) }
    ) { index in
      let titles = headings[index].map { $0.runs.map(\.text).joined() }
      let isTotals = if case .totals = board.lines[lines[index]] { true } else { false }
      let told = cells[index].enumerated().map { place, cell in
        isTotals || place == 0 || place >= titles.count || titles[place].isEmpty
          ? cell : "\(titles[place]) \(cell)"
      }
      return Listing.Row(cells: told)
    }
    if state.municipality.agreements.isEmpty {
      listing.notes = [state.words.followUp.emptyTitle] + state.words.followUp.emptyLines
    }
    return listing
  }
}
