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
    return agreements.map { agreement in
      var agreement = agreement
      let items = itemsOf[agreement.id] ?? []
      agreement.terms.items = items.map(\.item)
      agreement.events = items.flatMap(\.events).enumerated()
        .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
      return agreement
    }
  }
}
