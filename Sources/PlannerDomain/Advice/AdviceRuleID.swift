/// The rules of advice, by the name that they are kept and printed under.
public enum AdviceRuleID: String, CaseIterable, Hashable, Sendable, Codable {
  case agreementMissing = "agreement-missing"
  case noPracticeTime = "no-practice-time"
  case leaderWithoutPart = "leader-without-part"
  case lateFollowUp = "late-follow-up"
  case generalAreaLeftOut = "general-area-left-out"
  case openOrRequisitioned = "open-or-requisitioned"
  case cheaperInCatalogue = "cheaper-in-catalogue"
  case packageMakesModule = "package-makes-module"
  case stepSkipped = "step-skipped"
  case goingAlone = "going-alone"
  case dearerThanAverage = "dearer-than-average"
  case broadAudience = "broad-audience"
  case providerNotApproved = "provider-not-approved"
  case contentNotReviewed = "content-not-reviewed"

  /// The kinds of entry that advice is about.
  public enum SubjectKind: String, CaseIterable, Hashable, Sendable {
    case offering, assignment, agreement, employee, team
  }

  /// What the rule is about; always the same kind, so that a name tells the subject.
  public var subjectKind: SubjectKind {
    switch self {
    case .agreementMissing, .stepSkipped, .goingAlone: .assignment
    case .noPracticeTime, .leaderWithoutPart, .lateFollowUp: .agreement
    case .generalAreaLeftOut: .team
    case .packageMakesModule: .employee
    case .openOrRequisitioned, .cheaperInCatalogue, .dearerThanAverage, .broadAudience,
      .providerNotApproved, .contentNotReviewed:
      .offering
    }
  }

  /// The entry of that name that it is about.
  public func subject(named name: String) -> EntryKey {
    switch subjectKind {
    case .offering: .offering(Identifier(name))
    case .assignment: .assignment(Identifier(name))
    case .agreement: .agreement(Identifier(name))
    case .employee: .employee(Identifier(name))
    case .team: .team(Identifier(name))
    }
  }
}
