internal import PlannerDomain

/// The columns in which an agreement's items and a template's are written alike.
protocol ItemColumn: PlanColumn {
  static var number: Self { get }
  static var kind: Self { get }
  static var phase: Self { get }
  static var text: Self { get }
  static var audience: Self { get }
  static var owner: Self { get }
  static var due: Self { get }
}

extension CSVRow where Column: ItemColumn {
  mutating func agreementItem() -> AgreementItem? {
    let number = int(.number, in: Limits.itemNumbers)
    let kind: AgreementItem.Kind = choice(.kind) ?? .task
    let phase: AgreementItem.Phase? = choice(.phase)
    let text = text(.text)
    let audience = self.text(.audience)
    let owner = owner(.owner)
    let due = dueDay(.due)
    guard let number, let phase, let owner, let due else { return nil }
    return AgreementItem(
      number: number, kind: kind, phase: phase, text: text, audience: audience, owner: owner,
      due: due)
  }
}
