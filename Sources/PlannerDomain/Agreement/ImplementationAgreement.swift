/// That employees, their leader and HR have agreed how learning will be used (report, chapters 6.6,
/// 10.3): one person's, several people's, or a whole team's on a requisitioned course.
public struct ImplementationAgreement: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<ImplementationAgreement>
  /// The team whose leader is a party, and has the leader's duties; see `Municipality.leader(of:)`.
  public var team: Identifier<Team>
  /// All of one offering; never empty.
  public var assignments: Set<Identifier<Assignment>>
  /// The text as it stands now.
  public var terms: AgreementTerms
  /// Of the text as it stands now.
  public var signatures: [AgreementSignature]
  /// Earlier texts that someone had signed, oldest first.
  public var versions: [AgreementVersion]
  /// Oldest first.
  public var events: [DutyEvent]
  /// Oldest first; never empty, begins with a draft.
  public var history: [AgreementStep]

  public init(
    id: Identifier<ImplementationAgreement>, team: Identifier<Team>,
    assignments: Set<Identifier<Assignment>>, terms: AgreementTerms,
    signatures: [AgreementSignature] = [], versions: [AgreementVersion] = [],
    events: [DutyEvent] = [], history: [AgreementStep]
  ) {
    self.id = id
    self.team = team
    self.assignments = assignments
    self.terms = terms
    self.signatures = signatures
    self.versions = versions
    self.events = events
    self.history = history
  }

  /// The state as recorded, which is never `active`; see `Municipality.state(of:on:)`.
  public var recorded: AgreementState { history.last?.state ?? .draft }

  /// How far it has come on a day, with a course that takes a period.
  func state(on today: CivilDate, course: Period?) -> AgreementState {
    guard recorded == .agreed, let course, course.first <= today else { return recorded }
    return .active
  }

  /// Who has signed the text as it stands.
  public var signed: Set<AgreementParty> { Set(signatures.map(\.party)) }

  /// Whether its duties are to be done: all have signed it, or had before its text was changed.
  public var isRunning: Bool {
    switch recorded {
    case .agreed: true
    case .draft: history.contains { $0.state == .agreed }
    default: false
    }
  }

  /// Every text, the present one last.
  public var allVersions: [AgreementVersion] {
    versions + [AgreementVersion(terms: terms, signatures: signatures)]
  }

  /// A number that no item of any version has had.
  public var nextItemNumber: Int { highestItemNumber + 1 }

  var highestItemNumber: Int {
    allVersions.flatMap(\.terms.items).map(\.number).max() ?? 0
  }

  /// The day on which all had first signed it; nil before.
  public var firstAgreed: CivilDate? { history.first { $0.state == .agreed }?.date }
}
