/// Someone who signs an agreement.
public enum AgreementParty: Hashable, Sendable, Codable {
  case participant(Identifier<Employee>)
  /// Whoever leads the team, or its head where the leader takes part; see `Municipality.leader(of:)`.
  case leader
  case humanResources

  /// The participant, where it is one.
  public var employee: Identifier<Employee>? {
    if case .participant(let id) = self { id } else { nil }
  }
}
