/// All offerings, made ready to be filtered, counted and sorted as fast as one types.
public struct Catalogue: Hashable, Sendable {
  /// By title.
  public let rows: [CatalogueRow]

  /// - Parameter analysis: the gaps of those whose needs the offerings are held against.
  public init(of municipality: Municipality, on today: CivilDate, against analysis: GapAnalysis) {
    var missing: [Identifier<Competence>: [Gap]] = [:]
    for gap in analysis.gaps { missing[gap.competence, default: []].append(gap) }
    rows = municipality.offerings.values
      .compactMap { offering in
        municipality.providers[offering.provider].map {
          Self.row(offering, by: $0, in: municipality, on: today, missing: missing)
        }
      }
      .sorted { ($0.sortTitle, $0.id) < ($1.sortTitle, $1.id) }
  }

  private static func row(
    _ offering: Offering, by provider: Provider, in municipality: Municipality,
    on today: CivilDate, missing: [Identifier<Competence>: [Gap]]
  ) -> CatalogueRow {
    let coming = municipality.comingSessions(of: offering.id, on: today)
    var lifted = 0
    var people: Set<Identifier<Employee>> = []
    for (competence, level) in offering.develops {
      for gap in missing[competence] ?? [] where level > gap.actual {
        lifted += 1
        people.insert(gap.employee)
      }
    }
    var words = [offering.title, provider.name]
    words += offering.themes.compactMap { municipality.themes[$0]?.name }.sorted()
    words += offering.develops.keys.compactMap { municipality.competences[$0]?.name }.sorted()
    return CatalogueRow(
      offering: offering, provider: provider,
      netPrice: offering.netPricePerHead(on: coming.first?.start ?? today),
      nextSession: coming.first,
      freeSeats: coming.reduce(0) { $0 + municipality.freeSeats(in: $1) },
      gapsLifted: lifted, peopleLifted: people.count,
      searchText: SearchText(words.joined(separator: " ")),
      sortTitle: DanishText.sortKey(offering.title),
      sortProvider: DanishText.sortKey(provider.name))
  }

  /// The rows that answer the query, in its order, and how many each facet value would leave.
  public func result(of query: CatalogueQuery) -> CatalogueResult {
    CatalogueResult(of: query, in: rows)
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
