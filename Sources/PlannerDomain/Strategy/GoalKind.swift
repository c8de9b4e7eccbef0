/// The eight kinds of goal that a strategy can set.
public enum GoalKind: String, CaseIterable, Hashable, Sendable, Codable {
  case coverage, onboarding, qualification, participation, reach, agreements
  case followUp = "follow-up"
  case transfer

  /// Whether its target is days for each employee a year, rather than a share in percent.
  public var isInDays: Bool { self == .participation }
}
