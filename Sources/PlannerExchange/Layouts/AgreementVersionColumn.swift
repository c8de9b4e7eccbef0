internal import PlannerDomain

/// The columns of `agreement_versions.csv`: earlier texts that someone signed.
enum AgreementVersionColumn: String, SignedTermsColumn {
  case agreement, version, purpose
  case participantGoals = "participant_goals"
  case workplaceGoals = "workplace_goals"
  case setsGoals = "leader_goals"
  case makesRoom = "leader_room"
  case followsUp = "leader_follow_up"
  case sparring = "leader_sparring"
  case practiceMinutes = "practice_minutes"
  case practiceWeeks = "practice_weeks"
  case practiceNote = "practice_note"
  case cover, signatures

  static let file = PlanFile.agreementVersions
  static let optional = Set(allCases).subtracting([.agreement, .version, .signatures])
}

/// The columns of `agreement_version_items.csv`.
enum AgreementVersionItemColumn: String, ItemColumn {
  case agreement, version, number, kind, phase, text, audience, owner, due

  static let file = PlanFile.agreementVersionItems
  static let optional: Set<Self> = [.kind, .audience]
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
    let terms = terms()
    let signatures = signatures()
    guard let agreement, let number, !signatures.isEmpty else { return nil }
    return (
      VersionName(agreement: agreement, number: number),
      AgreementVersion(terms: terms, signatures: signatures)
    )
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
