/// The survey's four-step scale of degree (report, figures 28 and 32), the highest first.
public enum TransferDegree: String, CaseIterable, Hashable, Sendable, Codable {
  case high, some, less
  case notAtAll = "not-at-all"

  /// High or some, as the survey counts together.
  public var isAtLeastSome: Bool { self == .high || self == .some }
}
