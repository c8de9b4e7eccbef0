/// What the leader promises, so that the learned is used (report, chapter 10.3).
public struct LeaderCommitment: Hashable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Sets goals.
    case goals
    /// Makes time and room.
    case room
    /// Follows up.
    case followUp = "follow-up"
    /// Sees to sparring.
    case sparring
  }

  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
