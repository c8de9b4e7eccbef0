/// The kinds of entry a municipality has, each after the kinds that it refers to (but for a team's
/// leader, who is one of its employees).
public enum EntryKind: String, CaseIterable, Hashable, Sendable, Codable, CodingKey {
  case profile, theme, provider, competence, role, team, employee, record, offering, package
  case requisition, session, assignment, budget
  case agreementTemplate = "agreement-template"
  case agreement
  case adviceDismissal = "advice-dismissal"
  case followUpGoal = "follow-up-goal"
  case rating
  case strategy
}
