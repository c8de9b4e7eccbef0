/// What an agreement still lacks for the learned to be used, each with the chapter that asks for it.
public struct AgreementCheck: Hashable, Sendable {
  public enum Lack: Hashable, Sendable {
    case participantGoals, workplaceGoals
    /// Anything of one's own: the text is the first draft as it was.
    case ownWords
    case purpose, preparation
    /// So many items that are to be done before are due when the course has begun.
    case latePreparation(count: Int)
    /// Tasks from one's own work between course days that are spread over weeks.
    case practiceTasks
    /// One of the leader's commitments.
    case commitment(LeaderCommitment.Kind)
    case practiceTime, sharing, cover
    case followUp
    /// The first follow-up is so many days after the end.
    case lateFollowUp(days: Int)
    /// No goal to follow up on afterwards.
    case followUpGoals
    /// No one else of the team takes part.
    case goesAlone
    /// The team has no leader to take the leader's part.
    case leader
    /// Another leader: the one of the team takes part, and nobody is their own leader.
    case otherLeader
    /// There is no session yet, so that nothing counted from the course is due.
    case dates
  }

  public enum Severity: Int, CaseIterable, Hashable, Sendable, Comparable {
    case hint = 1
    case warning
    /// It cannot be signed without.
    case blocksSigning

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public struct Finding: Hashable, Sendable {
    public let lack: Lack
    public let severity: Severity
    /// The report's chapter.
    public let chapter: String
  }

  /// The first follow-up shall come at most so many days after the course's end.
  ///
  /// The report says soon; the number is the product's own.
  public static let mostDaysToFollowUp = 30

  /// The gravest first.
  public let findings: [Finding]

  public init(of agreement: ImplementationAgreement, in municipality: Municipality) {
    self.init(
      of: agreement.terms, about: municipality.covered(by: agreement),
      goals: municipality.goals(of: agreement.id), in: municipality,
      isOwnLeader: municipality.isOwnLeader(agreement))
  }

  /// The check of a text that is being written.
  ///
  /// - Parameters:
  ///   - goals: the follow-up goals that there are, if any.
  ///   - isOwnLeader: whether the leader's part is a participant's own.
  public init(
    of terms: AgreementTerms, about assignments: [Assignment], goals: [FollowUpGoal] = [],
    in municipality: Municipality, isOwnLeader: Bool = false
  ) {
    var checker = AgreementChecker(
      terms: terms, assignments: assignments, municipality: municipality)
    checker.checkTerms()
    checker.checkWords()
    checker.checkFollowUp(goals.filter { $0.state != .dropped })
    checker.checkPeople(isOwnLeader: isOwnLeader)
    findings =
      checker.findings.filter { $0.severity == .blocksSigning }
      + checker.findings.filter { $0.severity == .warning }
      + checker.findings.filter { $0.severity == .hint }
  }
}
