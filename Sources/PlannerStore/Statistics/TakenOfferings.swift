internal import GRDB
internal import PlannerDomain

/// What statistics take of the offerings that someone took part in.
struct TakenOfferings {
  private(set) var all: [String: TakenOffering] = [:]

  init(_ wanted: Set<String>, by reader: TableReader) throws {
    let providers = try Self.spelled(ProviderKind.self, in: StatisticsTables.providers, reader)
    let themes = try Self.spelled(SurveyTheme.self, in: StatisticsTables.themes, reader)
    let parts = try (
      forms: reader.parts(OfferingTables.forms), themes: reader.parts(OfferingTables.themes),
      audiences: reader.parts(OfferingTables.targetGroups),
      methods: reader.parts(OfferingTables.methods),
      subsidies: reader.parts(StatisticsTables.subsidies)
    )
    let forms = SpellingSets<OfferingForm>()
    let audiences = SpellingSets<TargetGroup>()
    let methods = SpellingSets<TeachingMethod>()
    let kinds = Spellings<OfferingKind>()
    let rows = try KeptRows(StatisticsTables.offerings, in: reader.database)
    all.reserveCapacity(wanted.count)
    while let row = try rows.next() {
      let id = try row.text(0)
      var found: [SurveyTheme] = []
      let isWanted = wanted.contains(id)
      try parts.themes.eachPart(of: id) { (part) throws(StoreError) in
        guard isWanted else { return }
        guard let theme = themes[try part.text(1)] else { throw part.damage(1) }
        found.append(theme)
      }
      let offering = Offering(
        id: Identifier(id), title: "", provider: try row.id(1),
        kind: try row.spelled(2, by: kinds), forms: try forms.next(of: id, in: parts.forms),
        isInChildrensCatalogue: try row.flag(3),
        targetGroups: try audiences.next(of: id, in: parts.audiences),
        methods: try methods.next(of: id, in: parts.methods),
        length: HalfDays(rawValue: try row.integer(4)), pricePerParticipant: row.moneyIfAny(5),
        subsidies: try parts.subsidies.parts(of: id, Self.subsidy))
      guard isWanted else { continue }
      all[id] = TakenOffering(
        offering, provider: providers[offering.provider.rawValue], themes: found)
    }
    for cursor in [parts.forms, parts.themes, parts.audiences, parts.methods, parts.subsidies] {
      try cursor.finish()
    }
  }

  /// The days alone.
  private static func subsidy(_ row: KeptRow) throws(StoreError) -> Subsidy {
    Subsidy(
      name: "", amount: .percentOfPrice(0), from: try row.dateIfAny(2),
      until: try row.dateIfAny(3))
  }

  /// What a table's second column says of its first.
  private static func spelled<Value: RawRepresentable<String>>(
    _ type: Value.Type, in table: Table, _ reader: TableReader
  ) throws -> [String: Value] {
    var values: [String: Value] = [:]
    let rows = try KeptRows(table, in: reader.database)
    while let row = try rows.next() { values[try row.text(0)] = try row.spelled(1) }
    return values
  }
}
