/// Writes the catalogue's rows, looking up once what many of them share.
struct CatalogueWriter {
  private let municipality: Municipality
  private let today: CivilDate
  private let missing: [Identifier<Competence>: [Gap]]
  /// The folded names that rows are searched by.
  private let providers: [Identifier<Provider>: [UInt8]]
  private let themes: [Identifier<Theme>: [UInt8]]
  private let competences: [Identifier<Competence>: [UInt8]]

  init(
    _ municipality: Municipality, on today: CivilDate, missing: [Identifier<Competence>: [Gap]]
  ) {
    self.municipality = municipality
    self.today = today
    self.missing = missing
    providers = municipality.providers.mapValues { DanishText.foldedBytes(of: $0.name).bytes }
    themes = municipality.themes.mapValues { DanishText.foldedBytes(of: $0.name).bytes }
    competences = municipality.competences.mapValues { DanishText.foldedBytes(of: $0.name).bytes }
  }

  /// Nil for an offering whose provider is unknown.
  func row(of id: Identifier<Offering>) -> CatalogueRow? {
    guard let offering = municipality.offerings[id],
      let provider = municipality.providers[offering.provider]
    else { return nil }
    let coming = municipality.comingSessions(of: id, on: today)
    var lifted = 0
    var people: Set<Identifier<Employee>> = []
    for (competence, level) in offering.develops {
      for gap in missing[competence] ?? [] where level > gap.actual {
        lifted += 1
        people.insert(gap.employee)
      }
    }
    return CatalogueRow(
      offering: offering, provider: provider,
      netPrice: offering.netPricePerHead(on: coming.first?.start ?? today),
      nextSession: coming.first,
      freeSeats: coming.reduce(0) { $0 + municipality.freeSeats(in: $1) },
      gapsLifted: lifted, peopleLifted: people.count)
  }

  /// Title, provider, themes and competences in this order, folded, with spaces between.
  func searchText(of row: CatalogueRow) -> [UInt8] {
    let themes = row.offering.themes.compactMap { self.themes[$0] }
    let competences = row.offering.develops.keys.compactMap { self.competences[$0] }
    let parts =
      [DanishText.foldedBytes(of: row.offering.title).bytes, providers[row.provider.id] ?? []]
      + themes.sorted { $0.lexicographicallyPrecedes($1) }
      + competences.sorted { $0.lexicographicallyPrecedes($1) }
    return Array(parts.joined(separator: [UInt8(ascii: " ")]))
  }

  /// The place of each provider by name.
  var providerRanks: [Identifier<Provider>: Int] {
    let sorted = municipality.providers.values
      .map { (key: DanishText.sortKey($0.name), id: $0.id) }
      .sorted { ($0.key, $0.id) < ($1.key, $1.id) }
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id, $0) })
  }
}
