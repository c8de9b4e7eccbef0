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

extension ItemColumn {
  /// What an item has in the column; nil for a column that tells where it belongs.
  func cell(of item: AgreementItem) -> Cell? {
    switch self {
    case .number: Cell(item.number)
    case .kind: Cell(item.kind)
    case .phase: Cell(item.phase)
    case .text: Cell(item.text)
    case .audience: Cell(item.audience)
    case .owner: Cell(item.owner.word)
    case .due: Cell(item.due.word)
    default: nil
    }
  }
}
