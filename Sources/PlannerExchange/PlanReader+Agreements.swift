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
    let items = rows { (row: inout CSVRow<AgreementItemColumn>) in row.item() }
    let itemsOf = Dictionary(grouping: items, by: \.agreement)
    let versionsOf = versions()
    return agreements.map { agreement in
      var agreement = agreement
      agreement.versions = versionsOf[agreement.id] ?? []
      let items = itemsOf[agreement.id] ?? []
      agreement.terms.items = items.map(\.item)
      agreement.events = items.flatMap(\.events).enumerated()
        .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
      return agreement
    }
  }

  /// The earlier texts of each agreement, the first one first.
  private mutating func versions() -> [Identifier<ImplementationAgreement>: [AgreementVersion]] {
    let versions = rows { (row: inout CSVRow<AgreementVersionColumn>) in row.version() }
    let items = rows { (row: inout CSVRow<AgreementVersionItemColumn>) in row.item() }
    let itemsOf = Dictionary(grouping: items, by: \.name)
    var versionsOf: [Identifier<ImplementationAgreement>: [AgreementVersion]] = [:]
    for (name, version) in versions.sorted(by: { $0.name.number < $1.name.number }) {
      var terms = version.terms
      terms.items = (itemsOf[name] ?? []).map(\.item)
      versionsOf[name.agreement, default: []].append(
        AgreementVersion(terms: terms, signatures: version.signatures))
    }
    return versionsOf
  }
}
