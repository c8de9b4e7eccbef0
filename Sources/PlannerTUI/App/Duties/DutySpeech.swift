public import PlannerDomain

/// Says in a line what a duty is, and in another whose it is and what it is about.
public struct DutySpeech {
  private let telling: FollowUpTelling

  public init(_ language: Language, _ municipality: Municipality) {
    telling = FollowUpTelling(Words(language), municipality)
  }

  public func title(of duty: DueDuty) -> String { telling.what(.open(duty)) }

  public func details(of duty: DueDuty) -> String {
    var telling = telling
    return [telling.who(.open(duty)), telling.about(duty.agreement)].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  public func name(of state: AssignmentState) -> String { telling.words.domain.name(state) }
}
