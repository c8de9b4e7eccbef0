/// Who a duty rests on.
///
/// Roles come first: a leader's successor takes over what rests on the leader, without the text
/// being changed.
public enum DutyOwner: Hashable, Sendable, Codable {
  /// Those who take the education, together.
  case participant
  /// Whoever leads the team, or its head where the leader takes part; see `Municipality.leader(of:)`.
  case leader
  case humanResources
  /// Someone by name.
  case employee(Identifier<Employee>)

  /// The person named, where it is one.
  public var employee: Identifier<Employee>? {
    if case .employee(let id) = self { id } else { nil }
  }
}
