import PlannerDomain
import PlannerExchange
import PlannerTUI

/// The catalogue searched, as on its screen.
enum CatalogueList: QuestionSource {
  static var question: Question {
    Question(
      "catalogue", "Search what can be taken, with prices, sessions and gaps that it closes.",
      more: """
        The search finds words anywhere, also misspelt or without æ, ø and å. Several values of one \
        filter widen it, several filters narrow it.

        EXAMPLES
          planner catalogue børnesamtale
          planner catalogue --only 'ICS – grundkursus' 'Børnesamtalen – grundkursus'
          planner catalogue --theme abuse --target-group head --free-seats
          planner catalogue --closes-gaps --team 'Familie Nord' --sort gaps --json
        """,
      [
        VerbField("search", .optionalValue, "What to look for", value: "words"),
        VerbField("theme", .options, "Themes, by identifier or name"),
        VerbField(
          "target-group", .options, "Audiences", among: TargetGroup.allCases.map(\.rawValue)),
        VerbField("kind", .options, "Kinds", among: OfferingKind.allCases.map(\.rawValue)),
        VerbField("form", .options, "Forms", among: OfferingForm.allCases.map(\.rawValue)),
        VerbField(
          "provider-kind", .options, "Kinds of provider",
          among: ProviderKind.allCases.map(\.rawValue)),
        VerbField(
          "length", .options, "Table 3's bands: 1 is half a day to one, 5 is three weeks or more",
          among: DurationBand.allCases.map { String($0.rawValue) }),
        VerbField(
          "price", .options, "Net price for one, at most",
          among: PriceBand.allCases.map { String($0.rawValue) }),
        VerbField("childrens-catalogue", .flag, "In the national children's catalogue"),
        VerbField("free-seats", .flag, "With a coming session that has free seats"),
        VerbField("closes-gaps", .flag, "That lift what people lack"),
        VerbField("team", .option, "Whose gaps are counted; else everyone's"),
        VerbField(
          "sort", .option, "By what; else title",
          among: CatalogueQuery.Order.allCases.map(\.spelling)),
        VerbField("descending", .flag, "The other way round"),
        VerbField(
          "only", .options, "These offerings alone, to compare them", value: "offering"),
      ],
      columns: [
        QuestionColumn("id", .text, "id", "identifier"),
        QuestionColumn("title", .text, "titel", "title"),
        QuestionColumn("provider", .text, "udbyder", "the provider's name"),
        QuestionColumn(
          "provider_kind", .text, "udbydertype", "one of the six kinds", of: .providerKinds),
        QuestionColumn("kind", .text, "slags", "course, theme-day …", of: .offeringKinds),
        QuestionColumn("forms", .texts, "form", "open, requisitioned", of: .offeringForms),
        QuestionColumn("half_days", .number, "halve dage", "length"),
        QuestionColumn("target_groups", .texts, "målgrupper", "audience", of: .targetGroups),
        QuestionColumn("themes", .texts, "temaer", "identifiers"),
        QuestionColumn("childrens_catalogue", .boolean, "Børnekataloget", "whether it is in it"),
        QuestionColumn("approved", .boolean, "godkendt", "whether the provider is"),
        QuestionColumn(
          "net_price", .kroner, "netto kr.", "for one, after subsidy, with other costs"),
        QuestionColumn("next_session", .date, "næste hold", "the next session's first day"),
        QuestionColumn("free_seats", .number, "ledige", "in coming sessions"),
        QuestionColumn("gaps", .number, "gab", "gaps that it lifts"),
        QuestionColumn("people", .number, "personer", "people whom it lifts"),
      ]
    ) { drafting in
      let municipality = drafting.municipality
      let analysis = GapAnalysis(
        of: municipality, employees: try drafting.people(), on: drafting.today)
      let catalogue = Catalogue(of: municipality, on: drafting.today, against: analysis)
      let query = CatalogueQuery(
        text: drafting.answers.text("search") ?? "", chosen: try drafting.facets(),
        order: CatalogueQuery.Order.allCases.first { $0.spelling == drafting.answers.text("sort") }
          ?? .title,
        isDescending: drafting.answers.has("descending"))
      let only = Set(try drafting.answers.all("only").map { try drafting.find.offering($0) })
      return catalogue.result(of: query).rows.filter { only.isEmpty || only.contains($0.id) }.map {
        row in
        let offering = row.offering
        return [
          .text(offering.id.rawValue), .text(offering.title), .text(row.provider.name),
          .text(row.provider.kind.rawValue), .text(offering.kind.rawValue),
          .init(texts: OfferingForm.allCases.filter(offering.forms.contains).map(\.rawValue)),
          .number(offering.length.rawValue),
          .init(texts: TargetGroup.allCases.filter(offering.targetGroups.contains).map(\.rawValue)),
          .init(texts: offering.themes.sorted().map(\.rawValue)),
          .yes(offering.isInChildrensCatalogue), .yes(row.provider.isApproved),
          .amount(row.netPrice), .init(on: row.nextSession?.start), .number(row.freeSeats),
          .number(row.gapsLifted), .number(row.peopleLifted),
        ]
      }
    }
  }
}

extension Drafting {
  fileprivate func facets() throws -> Set<FacetValue> {
    var chosen: Set<FacetValue> = []
    for name in answers.all("theme") {
      let id = Identifier<Theme>(name)
      let wanted = DanishText.sortKey(name)
      let found = municipality.themes.values.first {
        $0.id == id || DanishText.sortKey($0.name) == wanted
      }
      guard let found else { throw notOne(of: "theme", name) }
      chosen.insert(.theme(found.id))
    }
    func add<Choice: RawRepresentable<String> & CaseIterable>(
      _ field: String, _ facet: (Choice) -> FacetValue
    ) throws {
      for name in answers.all(field) {
        guard let choice = Choice(rawValue: name) else {
          throw notOne(of: field, name, Choice.allCases.map(\.rawValue))
        }
        chosen.insert(facet(choice))
      }
    }
    try add("target-group") { .targetGroup($0) }
    try add("kind") { .kind($0) }
    try add("form") { .form($0) }
    try add("provider-kind") { .providerKind($0) }
    for name in answers.all("length") {
      guard let band = Int(name).flatMap(DurationBand.init(rawValue:)) else {
        throw notOne(of: "length", name, DurationBand.allCases.map { String($0.rawValue) })
      }
      chosen.insert(.durationBand(band))
    }
    for name in answers.all("price") {
      guard let most = Int(name), PriceBand(rawValue: most) != nil else {
        throw notOne(of: "price", name, PriceBand.allCases.map { String($0.rawValue) })
      }
      for band in PriceBand.allCases where band.rawValue <= most { chosen.insert(.price(band)) }
    }
    if answers.has("childrens-catalogue") { chosen.insert(.childrensCatalogue) }
    if answers.has("free-seats") { chosen.insert(.freeSeats) }
    if answers.has("closes-gaps") { chosen.insert(.closesGaps) }
    return chosen
  }
}

extension CatalogueQuery.Order {
  /// As the command line spells it, as in `next-session`.
  fileprivate var spelling: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}
