internal import PlannerDomain

/// The columns of `agreement_items.csv`.
enum AgreementItemColumn: String, PlanColumn {
  case agreement
  /// The number of the earlier text that the item belongs to; empty for the present one.
  case version
  case number, kind, phase, text, audience, owner, due, events

  static let file = PlanFile.agreementItems
  static let optional: Set<Self> = [.version, .kind, .audience, .events]

  func cell(
    of item: AgreementItem, version: Int?, in agreement: ImplementationAgreement
  ) -> Cell {
    switch self {
    case .agreement: Cell(agreement.id)
    case .version: Cell(version)
    case .number: Cell(item.number)
    case .kind: Cell(item.kind)
    case .phase: Cell(item.phase)
    case .text: Cell(item.text)
    case .audience: Cell(item.audience)
    case .owner: Cell(item.owner.word)
    case .due: Cell(item.due.word)
    // The agreement's own column has the events, in the order in which they came.
    case .events: .empty
    }
  }
}

extension CSVRow where Column == AgreementItemColumn {
  struct Item {
    let agreement: Identifier<ImplementationAgreement>
    let version: Int?
    let item: AgreementItem
    let events: [DutyEvent]
  }

  mutating func item() -> Item? {
    let agreement: Identifier<ImplementationAgreement>? = reference(.agreement)
    let version = int(.version, in: VersionColumn.numbers)
    let number = int(.number, in: Limits.itemNumbers)
    let kind: AgreementItem.Kind = choice(.kind) ?? .task
    let phase: AgreementItem.Phase? = choice(.phase)
    let text = text(.text)
    let audience = self.text(.audience)
    let owner = owner(.owner)
    let due = dueDay(.due)
    guard let agreement, let number, let phase, let owner, let due else { return nil }
    return Item(
      agreement: agreement, version: version,
      item: AgreementItem(
        number: number, kind: kind, phase: phase, text: text, audience: audience, owner: owner,
        due: due),
      events: dutyEvents(.events) { (number, $0) })
  }
}
