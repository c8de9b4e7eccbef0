internal import PlannerDomain

/// The columns of `agreement_template_items.csv`.
enum TemplateItemColumn: String, ItemColumn {
  case template, number, kind, phase, text, audience, owner, due

  static let file = PlanFile.templateItems
  static let optional: Set<Self> = [.kind, .audience]

  func cell(of item: AgreementItem, in template: AgreementTemplate) -> Cell {
    self == .template ? Cell(template.id) : cell(of: item) ?? .empty
  }
}

extension CSVRow where Column == TemplateItemColumn {
  mutating func item() -> (template: Identifier<AgreementTemplate>, item: AgreementItem)? {
    let template: Identifier<AgreementTemplate>? = reference(.template)
    let item = agreementItem()
    guard let template, let item else { return nil }
    return (template, item)
  }
}
