/// What stood in the way of using the learned (report, chapter 10.1, figures 29 and 33).
public enum TransferBarrier: String, CaseIterable, Hashable, Sendable, Codable {
  case noTime = "no-time"
  case noSharing = "no-sharing"
  case noLeaderSupport = "no-leader-support"
  case tooTheoretical = "too-theoretical"
  /// Only one from the workplace took part.
  case alone
  case savings
  case workCulture = "work-culture"
}
