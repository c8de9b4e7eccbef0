/// How far a follow-up goal has come.
public enum FollowUpState: String, CaseIterable, Hashable, Sendable, Codable {
  case open
  case inProgress = "in-progress"
  case achieved, partly
  case notAchieved = "not-achieved"
  /// Given up, with a reason.
  case dropped

  /// It has been followed up, or given up.
  public var isSettled: Bool { self != .open && self != .inProgress }
}
