internal import PlannerDomain

extension PlanReader {
  mutating func templates() -> [AgreementTemplate] {
    let templates = rows { (row: inout CSVRow<TemplateColumn>) in row.template() }
    let items = rows { (row: inout CSVRow<TemplateItemColumn>) in row.item() }
    let itemsOf = Dictionary(grouping: items, by: \.template)
    return whole(
      templates, itemsOf, .templates, .templateItems,
      known: { municipality.agreementTemplates[$0] }
    ) {
      $0.terms.items = $1.map(\.item)
    } keeping: {
      $0.terms.items = $1.terms.items
    }
  }

  mutating func agreements() -> [ImplementationAgreement] {
    let agreements = rows { (row: inout CSVRow<AgreementColumn>) in row.agreement() }
    let items = rows { (row: inout CSVRow<AgreementItemColumn>) in row.item() }
    let itemsOf = Dictionary(grouping: items, by: \.agreement)
    let versionsOf = versions()
    return agreements.map { agreement in
      var agreement = agreement
      let items = itemsOf[agreement.id] ?? []
      agreement.versions = versionsOf[agreement.id] ?? []
      agreement.terms.items = items.map(\.item)
      let events = items.flatMap(\.events)
      if !events.isEmpty { agreement.events = (agreement.events + events).inOrderOfDays }
      return agreement
    }
  }

  /// The earlier texts of each agreement, the first one first; one of which only items are told is
  /// a text of items alone.
  private mutating func versions() -> [Identifier<ImplementationAgreement>: [AgreementVersion]] {
    let versions = rows { (row: inout CSVRow<AgreementVersionColumn>) in row.version() }
    let items = rows { (row: inout CSVRow<AgreementVersionItemColumn>) in row.item() }
    var texts = Dictionary(
      versions.map { ($0.name, $0.version) }, uniquingKeysWith: { first, _ in first })
    for (name, items) in Dictionary(grouping: items, by: \.name) {
      texts[name, default: AgreementVersion(terms: AgreementTerms(), signatures: [])]
        .terms.items = items.map(\.item)
    }
    return Dictionary(
      grouping: texts.sorted { $0.key.number < $1.key.number }, by: \.key.agreement
    ).mapValues { $0.map(\.value) }
  }
}
