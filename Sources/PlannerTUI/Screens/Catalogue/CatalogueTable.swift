import PlannerDomain

/// The columns of the catalogue's list; the one that it is sorted by stays however narrow it is.
struct CatalogueTable {
  let table: Table<CatalogueRow>

  init(_ state: AppState, columns: Int) {
    let words = state.words
    let catalogue = state.catalogue
    let marked = Set(catalogue.marked)
    let search = catalogue.filter.text.split(whereSeparator: \.isWhitespace)
      .map { SearchQuery(String($0)) }

    func found(_ text: String, _ style: Style = .plain) -> [Run] {
      guard !search.isEmpty else { return [Run(text, style)] }
      let folded = SearchText(text)
      let positions = search.flatMap { FuzzyMatch($0, in: folded)?.positions ?? [] }
      return highlighted(text, positions, style: style)
    }

    func column(
      _ order: CatalogueQuery.Order, _ width: Column<CatalogueRow>.Width,
      _ alignment: TextAlignment = .leading, rank: Int,
      content: @escaping (CatalogueRow) -> [Run]
    ) -> Column<CatalogueRow> {
      let isSorted = order == catalogue.order
      var title = words.catalogue.column(order)
      if isSorted {
        let sign = catalogue.isDescending ? "▼" : "▲"
        let isTight = TextWidth.width(of: title) + 2 > width.least
        title += (isTight ? "" : " ") + sign
      }
      return Column(
        title: title, width: width, alignment: alignment, rank: isSorted ? 100 : rank,
        content: content)
    }

    let none = [Run("–", .faint)]
    table = Table(columns: [
      Column(title: "", width: .fixed(1), rank: 99) { row in
        [Run(marked.contains(row.id) ? "●" : " ", .accent.bold)]
      },
      column(.title, .flexible(least: columns < 70 ? 16 : 34, share: 3), rank: 101) { row in
        found(row.offering.title, marked.contains(row.id) ? .plain.bold : .plain)
      },
      column(.provider, .flexible(least: 14, share: 1), rank: 1) { row in
        [Run(row.provider.isApproved ? "✓ " : "  ", .good)] + found(row.provider.name)
      },
      column(.kind, .fixed(16), rank: 0) { row in
        [Run(words.domain.name(row.offering.kind))]
      },
      column(.length, .fixed(8), rank: 3) { row in
        [Run(words.format.length(row.offering.length))]
      },
      column(.price, .fixed(10), .trailing, rank: 6) { row in
        [Run(words.format.kroner(row.netPrice))]
      },
      column(.nextSession, .fixed(13), rank: 5) { row in
        row.nextSession.map { [Run(words.format.mediumDate($0.start))] } ?? none
      },
      column(.freeSeats, .fixed(7), .trailing, rank: 2) { row in
        if row.nextSession == nil { return none }
        return row.freeSeats == 0
          ? [Run(words.catalogue.full, .warning)] : [Run(String(row.freeSeats))]
      },
      column(.gaps, .fixed(5), .trailing, rank: 7) { row in
        row.gapsLifted > 0 ? [Run(String(row.gapsLifted), .accent.bold)] : [Run("·", .faint)]
      },
      // Keeps the marks of scrolling off the numbers.
      Column("", .fixed(0), rank: 99) { _ in "" },
    ])
  }
}
