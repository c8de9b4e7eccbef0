extension ImportScreen {
  static func listing(_ state: AppState) -> Listing {
    let place = state.importing
    let words = state.words.importing
    if let columns = place.columns {
      let language = state.language
      return Listing(
        words.columnsTitle(columns.table.title.text(language)),
        headings: [words.headingColumn, words.sampleColumn, words.ourColumn],
        rows: columns.table.headings.map { heading in
          let column = columns.table.columns.first { $0.name == heading.column }
          return Listing.Row(cells: [
            heading.text, heading.sample, column?.title.text(language) ?? words.leftOut,
          ])
        }, selected: columns.cursor.index)
    }
    guard let preview = place.preview else {
      var listing = Listing(state.importTitle, rows: [], selected: nil)
      listing.notes = [place.isReading ? words.reading(place.rowsRead) : words.nothingChosen]
      return listing
    }
    let (shown, language) = (place.shown, state.words)
    let counts = ImportRow.State.allCases.filter { place.count($0) > 0 }
      .map { words.count(place.count($0), $0) }
    var listing = Listing(
      ([state.importTitle] + counts).joined(separator: ", "),
      headings: [words.subjectColumn, words.stateColumn, words.kindColumn, words.textColumn],
      count: shown.count, selected: place.cursor.index
    ) { index in
      let told = ImportTelling(preview.rows[shown[index]], language, in: preview.outcome)
      return Listing.Row(cells: [told.subject, told.state, told.kind, told.text])
    }
    listing.notes = state.importNotes
    return listing
  }
}
