internal import PlannerDomain

extension PlanReader {
  mutating func templates() -> [AgreementTemplate] {
    let templates = rows { (row: inout CSVRow<TemplateColumn>) in row.template() }
    let items = rows { (row: inout CSVRow<TemplateItemColumn>) in row.item() }
    let itemsOf = Dictionary(grouping: items, by: \.template)
    return templates.map { template in
      var template = template
      template.terms.items = (itemsOf[template.id] ?? []).map(\.item)
      return template
    }
  }

  mutating func agreements() -> [ImplementationAgreement] {
    let agreements = rows { (row: inout CSVRow<AgreementColumn>) in row.agreement() }
    let versions = rows { (row: inout CSVRow<VersionColumn>) in row.version() }
    let items = rows { (row: inout CSVRow<AgreementItemColumn>) in row.item() }
    let versionsOf = Dictionary(grouping: versions, by: \.agreement)
    let itemsOf = Dictionary(grouping: items, by: \.agreement)
    return agreements.map { agreement in
      var agreement = agreement
      let items = Dictionary(grouping: itemsOf[agreement.id] ?? [], by: \.version)
      let present = items[nil] ?? []
      agreement.terms.items = present.map(\.item)
      let events = present.flatMap(\.events)
      if !events.isEmpty {
        agreement.events = (agreement.events + events).enumerated()
          .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
      }
      var texts = Dictionary(
        (versionsOf[agreement.id] ?? []).map { ($0.number, $0.version) },
        uniquingKeysWith: { first, _ in first })
      for (number, items) in items {
        guard let number else { continue }
        // A version of which only the items are told is a text of items alone.
        texts[number, default: AgreementVersion(terms: AgreementTerms(), signatures: [])]
          .terms.items = items.map(\.item)
      }
      agreement.versions = texts.sorted { $0.key < $1.key }.map(\.value)
      return agreement
    }
  }
}
