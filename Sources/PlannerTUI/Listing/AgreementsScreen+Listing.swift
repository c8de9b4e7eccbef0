import PlannerDomain

extension AgreementsScreen {
  static func listing(_ state: AppState) -> Listing {
    switch state.agreements.front {
    case .list: list(state)
    case .page: page(state)
    case .versions: versions(state)
    case .templates: templates(state)
    }
  }

  private static func list(_ state: AppState) -> Listing {
    let words = state.words.agreements
    let board = state.agreements.board
    let marked = state.agreements.marked
    let municipality = state.municipality
    var listing = Listing(
      "\(words.title): \(words.group(state.agreements.group)), "
        + words.count(board.rows.count, of: board.counts[.all] ?? 0),
      headings: [
        words.peopleColumn, words.stateColumn, words.courseColumn, words.startColumn,
        words.teamColumn, words.statusColumn,
      ], count: board.rows.count, selected: state.agreements.cursor.index
    ) { index in
      let row = board.rows[index]
      let (name, status, isMarked): (String, String, Bool) =
        switch row {
        case .missing(let missing):
          (words.missing, words.required(missing.reason), marked.contains(missing.assignment))
        case .agreement(let row):
          (
            state.words.domain.name(row.state),
            AgreementFacts(row.agreement, state)?.status.text ?? "", false
          )
        }
      return Listing.Row(
        cells: [
          row.people(in: municipality).joined(separator: ", "), name,
          row.offering(in: municipality)?.title ?? "–",
          row.start.map(state.words.format.mediumDate) ?? words.noDate,
          municipality.teams[row.team]?.name ?? "–", status,
        ], isMarked: isMarked)
    }
    if let row = state.agreements.row {
      listing.notes = AgreementRowDetail(of: row, state).text.pieces.map(\.text)
    } else if board.isEmpty {
      listing.notes = [words.emptyTitle] + words.emptyLines.filter { !$0.isEmpty }
    } else {
      listing.notes = [
        state.agreements.filter.text.isEmpty
          ? words.nothing(in: state.agreements.group) : words.nothingFits
      ]
    }
    return listing
  }

  /// The page as it is read and printed: from the top down, in one column.
  private static func page(_ state: AppState) -> Listing {
    guard let place = state.agreements.page,
      let sheet = AgreementSheet(
        place.agreement, state, columns: AgreementSheet.twoColumns - 1)
    else { return Listing("", rows: [], selected: nil) }
    let text = SpokenText(state.words)
    let rows = sheet.left.filter { !$0.left.isEmpty }
    var listing = Listing(
      sheet.head.map { text.spoken($0.left + [Run(" ")] + $0.right) }.filter { !$0.isEmpty }
        .joined(separator: ", "),
      headings: ["", ""], count: rows.count,
      selected: rows.firstIndex { $0.stop != nil && $0.stop == place.selected }
    ) { index in
      Listing.Row(cells: [
        sign(rows[index], state) + text.spoken(rows[index].left), text.spoken(rows[index].right),
      ])
    }
    if let stop = place.selected {
      listing.notes = SheetDetail(of: stop, sheet.facts, state).pieces.map { text.spoken($0.text) }
    }
    return listing
  }

  /// The state of a duty in a word, where the row shows it by a sign.
  private static func sign(_ row: SheetRow, _ state: AppState) -> String {
    guard case .item(let number)? = row.stop, row.left.first?.text.isBlank == false,
      let agreement = state.openAgreement
    else { return "" }
    let status = agreement.status(of: number)
    if let done = status.done { return state.words.agreements.doneOn(done.date) + ": " }
    return status.closed == nil ? "" : state.words.agreements.closedWord + ": "
  }

  private static func versions(_ state: AppState) -> Listing {
    let lines = (VersionsView(state)?.lines ?? []).map { $0.map(\.text).joined() }
      .filter { !$0.isBlank }
    return Listing(
      state.words.agreements.versions, rows: lines.map { Listing.Row(cells: [$0.trimmed]) },
      selected: min(state.agreements.versions?.top ?? 0, max(0, lines.count - 1)))
  }

  private static func templates(_ state: AppState) -> Listing {
    let words = state.words.agreements
    let choices = TemplateChoice.all(state)
    return Listing(
      "\(words.templates): \(words.templateCount(choices.count { !$0.isBuiltIn }))",
      headings: [words.templateColumn, words.scopeColumn, words.itemsColumn, ""],
      count: choices.count, selected: state.agreements.templates?.cursor.index
    ) { index in
      let choice = choices[index]
      return Listing.Row(cells: [
        choice.template.title,
        AgreementScope.allCases.filter(choice.template.scopes.contains)
          .map { state.words.domain.name($0) }.joined(separator: ", "),
        String(choice.template.terms.items.count), choice.isBuiltIn ? words.builtIn : "",
      ])
    }
  }
}
