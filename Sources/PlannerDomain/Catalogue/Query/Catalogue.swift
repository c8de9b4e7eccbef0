/// All offerings, made ready to be filtered, counted and sorted as fast as one types.
public struct Catalogue: Hashable, Sendable {
  let lines: CatalogueLines
  /// What each row is searched by: title, provider, themes and competences, folded.
  let texts: PackedLists<UInt8>
  /// Every value of every facet that any row has.
  public let values: [FacetValue]
  /// The places among the values of those that each row has.
  let valuesOfRows: PackedLists<UInt16>
  /// The place of each provider by name.
  let providerRanks: [Identifier<Provider>: Int]

  /// - Parameter analysis: the gaps of those whose needs the offerings are held against.
  public init(of municipality: Municipality, on today: CivilDate, against analysis: GapAnalysis) {
    var missing: [Identifier<Competence>: [Gap]] = [:]
    for gap in analysis.gaps { missing[gap.competence, default: []].append(gap) }
    let writer = CatalogueWriter(municipality, on: today, missing: missing)
    let sorted = municipality.offerings.values
      .filter { municipality.providers[$0.provider] != nil }
      .map { (key: DanishText.sortKey($0.title), id: $0.id) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
    var lines = CatalogueLines(
      offerings: municipality.offerings, providers: municipality.providers,
      sessions: municipality.sessions)
    lines.lines.reserveCapacity(sorted.count)
    var texts = PackedLists<UInt8>()
    var places: [FacetValue: UInt16] = [:]
    var values: [FacetValue] = []
    var valuesOfRows = PackedLists<UInt16>()
    for (_, id) in sorted {
      guard let row = writer.row(of: id) else { continue }
      texts.append(writer.searchText(of: row))
      valuesOfRows.append(
        row.facetValues.map { value in
          if let place = places[value] { return place }
          let place = UInt16(values.count)
          places[value] = place
          values.append(value)
          return place
        })
      lines.lines.append(CatalogueLine(row))
    }
    self.lines = lines
    self.texts = texts.trimmed
    self.values = values
    self.valuesOfRows = valuesOfRows.trimmed
    providerRanks = writer.providerRanks
  }

  /// By title.
  public var rows: CatalogueRows {
    CatalogueRows(lines: lines, places: Array(0..<Int32(lines.lines.count)))
  }

  /// The rows that answer the query, in its order, and how many each facet value would leave.
  public func result(of query: CatalogueQuery) -> CatalogueResult {
    CatalogueResult(of: query, in: self) { false }
      ?? CatalogueResult(rows: CatalogueRows(), counts: [:])
  }

  /// The same, given up with nil as soon as it is no longer wanted.
  public func result(
    of query: CatalogueQuery, unless isUnwanted: () -> Bool
  ) -> CatalogueResult? {
    CatalogueResult(of: query, in: self, unless: isUnwanted)
  }
}

extension Offering {
  /// What a participant costs net of subsidy, with travel and materials: openly where it can be
  /// taken so, else the share when the group is at its largest.
  public func netPricePerHead(on day: CivilDate) -> Money {
    if pricePerParticipant != nil { return NetCost(openPlaceOn: self, day: day).net }
    guard let groupPrice else { return otherCosts }
    return NetCost(groupPlaceOn: self, for: groupPrice, day: day).net
  }
}
