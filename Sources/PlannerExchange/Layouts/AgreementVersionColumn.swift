internal import PlannerDomain

/// The columns of `agreement_versions.csv`: earlier texts that someone signed.
enum AgreementVersionColumn: String, SignedTermsColumn {
  case agreement, version, purpose
  case participantGoals = "participant_goals"
  case workplaceGoals = "workplace_goals"
  case goalOrder = "goal_order"
  case setsGoals = "leader_goals"
  case makesRoom = "leader_room"
  case followsUp = "leader_follow_up"
  case sparring = "leader_sparring"
  case leaderOrder = "leader_order"
  case practiceMinutes = "practice_minutes"
  case practiceWeeks = "practice_weeks"
  case practiceNote = "practice_note"
  case cover, signatures

  static let file = PlanFile.agreementVersions
  /// Signatures too, for those of participants who are not covered any more are taken away.
  static let optional = Set(allCases).subtracting([.agreement, .version])

  func cell(of version: AgreementVersion, _ name: VersionName) -> Cell {
    switch self {
    case .agreement: Cell(name.agreement)
    case .version: Cell(name.number)
    case .signatures: Cell(list: version.signatures.map(\.mark.text))
    default: cell(of: version.terms) ?? .empty
    }
  }
}

/// The columns of `agreement_version_items.csv`.
enum AgreementVersionItemColumn: String, ItemColumn {
  case agreement, version, number, kind, phase, text, audience, owner, due

  static let file = PlanFile.agreementVersionItems
  static let optional: Set<Self> = [.kind, .audience]

  func cell(of item: AgreementItem, _ name: VersionName) -> Cell {
    switch self {
    case .agreement: Cell(name.agreement)
    case .version: Cell(name.number)
    default: cell(of: item) ?? .empty
    }
  }
}

/// Which earlier text of which agreement, the first being 1.
struct VersionName: Hashable {
  let agreement: Identifier<ImplementationAgreement>
  let number: Int
}

extension CSVRow where Column == AgreementVersionColumn {
  mutating func version() -> (name: VersionName, version: AgreementVersion)? {
    let agreement: Identifier<ImplementationAgreement>? = reference(.agreement)
    let number = int(.version, in: Limits.itemNumbers)
    let version = AgreementVersion(terms: terms(), signatures: signatures())
    if let agreement, let number { claim("\(agreement)/\(number)", in: .version) }
    guard let agreement, let number else { return nil }
    return (VersionName(agreement: agreement, number: number), version)
  }
}

extension CSVRow where Column == AgreementVersionItemColumn {
  mutating func item() -> (name: VersionName, item: AgreementItem)? {
    let agreement: Identifier<ImplementationAgreement>? = reference(.agreement)
    let number = int(.version, in: Limits.itemNumbers)
    let item = agreementItem()
    guard let agreement, let number, let item else { return nil }
    return (VersionName(agreement: agreement, number: number), item)
  }
}
