internal import PlannerDomain

/// The columns of `agreement_template_items.csv`.
enum TemplateItemColumn: String, PlanColumn {
  case template, number, kind, phase, text, audience, owner, due

  static let file = PlanFile.templateItems
  static let optional: Set<Self> = [.kind, .audience]

  func cell(of item: AgreementItem, in template: AgreementTemplate) -> Cell {
    switch self {
    case .template: Cell(template.id)
    case .number: Cell(item.number)
    case .kind: Cell(item.kind)
    case .phase: Cell(item.phase)
    case .text: Cell(item.text)
    case .audience: Cell(item.audience)
    case .owner: Cell(item.owner.word)
    case .due: Cell(item.due.word)
    }
  }
}

extension CSVRow where Column == TemplateItemColumn {
  mutating func item() -> (template: Identifier<AgreementTemplate>, item: AgreementItem)? {
    let template: Identifier<AgreementTemplate>? = reference(.template)
    let number = int(.number, in: Limits.itemNumbers)
    let kind: AgreementItem.Kind = choice(.kind) ?? .task
    let phase: AgreementItem.Phase? = choice(.phase)
    let text = text(.text)
    let audience = self.text(.audience)
    let owner = owner(.owner)
    let due = dueDay(.due)
    guard let template, let number, let phase, let owner, let due else { return nil }
    return (
      template,
      AgreementItem(
        number: number, kind: kind, phase: phase, text: text, audience: audience, owner: owner,
        due: due)
    )
  }
}
