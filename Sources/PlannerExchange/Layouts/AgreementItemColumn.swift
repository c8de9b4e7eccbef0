internal import PlannerDomain

/// The columns of `agreement_items.csv`.
enum AgreementItemColumn: String, ItemColumn {
  case agreement, number, kind, phase, text, audience, owner, due, events

  static let file = PlanFile.agreementItems
  static let optional: Set<Self> = [.kind, .audience, .events]

  /// - Parameter events: those of the item that are not told in the agreement's own row.
  func cell(
    of item: AgreementItem, _ events: [DutyEvent], in agreement: ImplementationAgreement
  ) -> Cell {
    switch self {
    case .agreement: Cell(agreement.id)
    case .events: Cell(list: events.map { $0.mark(naming: "").text })
    default: cell(of: item) ?? .empty
    }
  }
}

extension CSVRow where Column == AgreementItemColumn {
  struct Item {
    let agreement: Identifier<ImplementationAgreement>
    let item: AgreementItem
    let events: [DutyEvent]
  }

  mutating func item() -> Item? {
    let agreement: Identifier<ImplementationAgreement>? = reference(.agreement)
    let item = agreementItem()
    guard let agreement, let item else { return nil }
    return Item(
      agreement: agreement, item: item, events: dutyEvents(.events) { (item.number, $0) })
  }
}
