import PlannerDomain

extension CatalogueScreen {
  static func listing(_ state: AppState) -> Listing {
    switch state.catalogue.front {
    case .list: list(state)
    case .facets: facets(state)
    case .offering: offering(state)
    case .comparison: comparison(state)
    }
  }

  private static func list(_ state: AppState) -> Listing {
    let (words, finding) = (state.words.catalogue, state.catalogue.finding)
    let marked = Set(state.catalogue.marked)
    let format = state.words.format
    var title = "\(words.title): \(words.count(finding.rows.count, of: finding.total))"
    if !state.catalogue.chosen.isEmpty {
      title +=
        ", "
        + state.catalogue.chosen.map { words.name($0, in: state.municipality) }
        .sortedByName(\.self).joined(separator: ", ")
    }
    let orders: [CatalogueQuery.Order] = [
      .title, .provider, .kind, .length, .price, .nextSession, .freeSeats, .gaps,
    ]
    var listing = Listing(
      title, headings: orders.map(words.column), count: finding.rows.count,
      selected: state.catalogue.cursor.index
    ) { index in
      let row = finding.rows[index]
      return Listing.Row(
        cells: [
          row.offering.title, row.provider.name, state.words.domain.name(row.offering.kind),
          format.length(row.offering.length), format.kroner(row.netPrice),
          row.nextSession.map { format.mediumDate($0.start) } ?? "",
          row.nextSession == nil ? "" : row.freeSeats == 0 ? words.full : String(row.freeSeats),
          row.gapsLifted == 0 ? "" : String(row.gapsLifted),
        ], isMarked: marked.contains(row.id))
    }
    if finding.total == 0 {
      listing.notes = [words.emptyTitle] + words.emptyLines
    } else if finding.rows.isEmpty {
      listing.notes = [words.nothingFits]
    }
    return listing
  }

  private static func facets(_ state: AppState) -> Listing {
    let words = state.words.catalogue
    let values = FacetLine.lines(state).compactMap(\.value)
    return Listing(
      "\(words.facetsTitle): \(values.count)",
      headings: ["", "", words.offeringsColumn], count: values.count,
      selected: values.firstIndex { $0 == state.catalogue.facets.selected }
    ) { index in
      let value = values[index]
      return Listing.Row(
        cells: [
          words.name(value, in: state.municipality), words.name(value.facet),
          String(state.catalogue.finding.counts[value] ?? 0),
        ], isMarked: state.catalogue.chosen.contains(value))
    }
  }

  private static func offering(_ state: AppState) -> Listing {
    guard let place = state.catalogue.pages.last,
      let page = OfferingPage(place.offering, state, columns: OfferingPage.columnsForOne)
    else { return Listing("", rows: [], selected: nil) }
    let all = page.allRows
    let rows = state.manner.isLinear ? all : all.filter { !$0.left.isEmpty }
    let words = SpokenText(state.words)
    let isSelected = { (row: PageRow) in row.item != nil && row.item == place.selected }
    return Listing(
      page.title, headings: ["", ""], count: rows.count,
      selected: state.manner.isLinear ? place.top : rows.firstIndex(where: isSelected)
    ) { index in
      Listing.Row(cells: [words.spoken(rows[index].left), words.spoken(rows[index].right)])
    }
  }

  private static func comparison(_ state: AppState) -> Listing {
    let words = state.words.catalogue
    let offerings = state.catalogue.marked.compactMap { OfferingFacts($0, state) }
    let properties = ComparisonRow.all(of: offerings, state)
    let selected = state.catalogue.comparison?.cursor.selected
    let text = SpokenText(state.words)
    var listing = Listing(
      "\(words.compare): \(words.count(offerings.count, of: offerings.count))",
      headings: [words.column(.title)] + properties.map(\.label), count: offerings.count,
      selected: offerings.firstIndex { $0.offering.id == selected }
    ) { index in
      Listing.Row(
        cells: [offerings[index].offering.title]
          + properties.map { property in
            let cell = text.spoken(property.cells[index].text)
            return property.best.contains(index) ? "\(cell) (\(words.bestWord))" : cell
          })
    }
    listing.spoken = 1
    if let row = listing.selectedRow {
      listing.notes = zip(listing.headings, row.cells).dropFirst().map { "\($0): \($1)" }
    }
    return listing
  }
}
