/// The priority group that some facts amount to, with every condition's state and what is lacking for
/// the next group.
public struct PriorityAssessment: Hashable, Sendable {
  /// A condition and how it stands.
  public struct State: Hashable, Sendable {
    public let condition: PriorityCondition
    /// 0 when it holds; see `PriorityCondition.lacking(in:)`.
    public let lacking: Int

    public var isMet: Bool { lacking == 0 }
  }

  public let facts: PriorityFacts
  public let group: PriorityGroup

  public init(_ facts: PriorityFacts) {
    self.facts = facts
    group = PriorityGroup(facts)
  }

  /// How each of a group's conditions stands.
  public func states(of group: PriorityGroup) -> [State] {
    group.conditions.map { State(condition: $0, lacking: $0.lacking(in: facts)) }
  }

  /// What is lacking for the next group, what takes least first; empty in the highest.
  ///
  /// Where it is one condition, that alone lifts it.
  public var lacking: [State] {
    guard let next = group.next else { return [] }
    let unmet = states(of: next).filter { !$0.isMet }
    return unmet.enumerated()
      .sorted { ($0.element.lacking, $0.offset) < ($1.element.lacking, $1.offset) }
      .map(\.element)
  }
}
