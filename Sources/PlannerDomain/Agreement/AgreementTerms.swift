/// What an agreement says: all that is signed, and nothing that becomes of it later.
public struct AgreementTerms: Hashable, Sendable, Codable {
  /// Why this education, for this job (report, chapter 10.3).
  public var purpose: String
  public var goals: [LearningGoal]
  /// In the order in which they are shown.
  public var items: [AgreementItem]
  public var commitments: [LeaderCommitment]
  /// Nil when none has been set aside.
  public var practice: PracticeTime?
  /// Who does the work meanwhile.
  public var cover: String

  public init(
    purpose: String = "", goals: [LearningGoal] = [], items: [AgreementItem] = [],
    commitments: [LeaderCommitment] = [], practice: PracticeTime? = nil, cover: String = ""
  ) {
    self.purpose = purpose
    self.goals = goals
    self.items = items
    self.commitments = commitments
    self.practice = practice
    self.cover = cover
  }

  public func item(_ number: Int) -> AgreementItem? { items.first { $0.number == number } }

  public func goals(of holder: LearningGoal.Holder) -> [LearningGoal] {
    goals.filter { $0.holder == holder }
  }

  public func items(_ kind: AgreementItem.Kind) -> [AgreementItem] {
    items.filter { $0.kind == kind }
  }

  public func items(in phase: AgreementItem.Phase) -> [AgreementItem] {
    items.filter { $0.phase == phase }
  }
}
