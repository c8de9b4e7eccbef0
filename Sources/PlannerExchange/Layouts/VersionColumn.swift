internal import PlannerDomain

/// The columns of `agreement_versions.csv`: earlier texts that someone had signed.
enum VersionColumn: String, TermsColumns {
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
  static let optional = Set(allCases).subtracting([.agreement, .version])
  /// The numbers that earlier texts may have, from the oldest on.
  static let numbers = 1...10_000

  func cell(
    of version: AgreementVersion, number: Int, in agreement: ImplementationAgreement
  ) -> Cell {
    switch self {
    case .agreement: Cell(agreement.id)
    case .version: Cell(number)
    case .signatures: Cell(list: version.signatures.map(\.mark.text))
    default: cell(of: version.terms) ?? .empty
    }
  }
}

extension CSVRow where Column == VersionColumn {
  struct Version {
    let agreement: Identifier<ImplementationAgreement>
    let number: Int
    let version: AgreementVersion
  }

  /// The earlier text, still without its items.
  mutating func version() -> Version? {
    let agreement: Identifier<ImplementationAgreement>? = reference(.agreement)
    let number = int(.version, in: VersionColumn.numbers)
    let version = AgreementVersion(terms: terms(), signatures: signatures(.signatures))
    if let agreement, let number { claim("\(agreement)/\(number)", in: .version) }
    guard let agreement, let number else { return nil }
    return Version(agreement: agreement, number: number, version: version)
  }
}
