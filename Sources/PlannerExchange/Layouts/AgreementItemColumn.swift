internal import PlannerDomain

/// The columns of `agreement_items.csv`.
enum AgreementItemColumn: String, ItemColumn {
  case agreement, number, kind, phase, text, audience, owner, due, events

  static let file = PlanFile.agreementItems
  static let optional: Set<Self> = [.kind, .audience, .events]
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
    return Item(agreement: agreement, item: item, events: events(of: item.number))
  }

  private mutating func events(of number: Int) -> [DutyEvent] {
    var deputies: [String] = []
    let words = ["done", "undone", "closed", "rescheduled", "delegated"]
    let events = marks(.events, .dutyEvent(words)) { mark -> DutyEvent? in
      let what: DutyEvent.What
      switch (mark.word, mark.detail) {
      case ("done", nil): what = .done
      case ("undone", nil): what = .undone
      case ("closed", nil): what = .closed
      case ("rescheduled", let day?):
        guard let date = CivilDate(day) else { return nil }
        what = .rescheduled(to: date)
      case ("delegated", let deputy):
        if let deputy { deputies.append(deputy) }
        what = .delegated(to: deputy.map { Identifier($0) })
      default: return nil
      }
      return DutyEvent(number, what, on: mark.date, note: mark.note)
    }
    for deputy in deputies { refer(to: .employee, deputy, in: .events) }
    return events
  }
}
