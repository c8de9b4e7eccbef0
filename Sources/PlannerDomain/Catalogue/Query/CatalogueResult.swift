/// What a catalogue query found.
public struct CatalogueResult: Hashable, Sendable {
  public let rows: [CatalogueRow]
  /// How many rows each value would give if it were the only one chosen in its facet.
  public let counts: [FacetValue: Int]

  init(of query: CatalogueQuery, in all: [CatalogueRow]) {
    let search = SearchQuery(query.text)
    let chosen = Dictionary(grouping: query.chosen, by: \.facet).mapValues(Set.init)
    var found: [(row: CatalogueRow, score: Int)] = []
    var counts: [FacetValue: Int] = [:]
    for row in all {
      guard let match = FuzzyMatch(search, in: row.searchText) else { continue }
      let values = row.facetValues
      // A row counts for a facet when every other facet chosen from lets it through.
      var closed: Set<Facet> = []
      for (facet, wanted) in chosen where wanted.isDisjoint(with: values) { closed.insert(facet) }
      if closed.isEmpty { found.append((row, match.score)) }
      for value in values where closed.isEmpty || closed == [value.facet] {
        counts[value, default: 0] += 1
      }
    }
    self.counts = counts
    rows = Self.sorted(found, by: query, ranked: !search.isEmpty)
  }

  private static func sorted(
    _ found: [(row: CatalogueRow, score: Int)], by query: CatalogueQuery, ranked: Bool
  ) -> [CatalogueRow] {
    // `found` is by title already, and the sort is stable: ties stay so.
    if ranked, query.order == .title, !query.isDescending {
      return found.sorted { $0.score > $1.score }.map(\.row)
    }
    let rows = found.map(\.row)
    func ordered<Key: Comparable>(_ key: (CatalogueRow) -> Key) -> [CatalogueRow] {
      query.isDescending
        ? rows.sorted { key($1) < key($0) } : rows.sorted { key($0) < key($1) }
    }
    switch query.order {
    case .title: return query.isDescending ? rows.reversed() : rows
    case .provider: return ordered(\.sortProvider)
    case .kind: return ordered { OfferingKind.allCases.firstIndex(of: $0.offering.kind) ?? 0 }
    case .length: return ordered(\.offering.length)
    case .price: return ordered(\.netPrice)
    case .nextSession:
      // Offerings without a session come last either way.
      let none: Int = query.isDescending ? .min : .max
      return ordered { $0.nextSession?.start.dayNumber ?? none }
    case .freeSeats: return ordered(\.freeSeats)
    case .gaps: return ordered(\.gapsLifted)
    }
  }
}
