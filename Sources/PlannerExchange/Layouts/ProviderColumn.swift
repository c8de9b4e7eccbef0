internal import PlannerDomain

/// The columns of `providers.csv`.
enum ProviderColumn: String, PlanColumn {
  case id, name, kind, approved
  case approvalNote = "approval_note"
  case contact

  static let file = PlanFile.providers
  static let optional: Set<Self> = [.approved, .approvalNote, .contact]

  func cell(of provider: Provider) -> Cell {
    switch self {
    case .id: Cell(provider.id)
    case .name: Cell(provider.name)
    case .kind: Cell(provider.kind)
    case .approved: .yes(provider.isApproved)
    case .approvalNote: Cell(provider.approvalNote)
    case .contact: Cell(provider.contact)
    }
  }
}

extension CSVRow where Column == ProviderColumn {
  mutating func provider() -> Provider? {
    let id: Identifier<Provider>? = identifier(.id)
    let kind: ProviderKind? = choice(.kind)
    let name = text(.name)
    let isApproved = yesOrNo(.approved)
    let approvalNote = text(.approvalNote)
    let contact = text(.contact)
    guard let id, let kind else { return nil }
    return Provider(
      id: id, name: name, kind: kind, isApproved: isApproved, approvalNote: approvalNote,
      contact: contact)
  }
}
