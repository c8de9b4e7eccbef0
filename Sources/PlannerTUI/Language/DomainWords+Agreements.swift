import PlannerDomain

/// The words of agreements and of following up.
extension DomainWords {
  func name(_ state: AgreementState) -> String {
    switch state {
    case .draft: say("kladde", "draft")
    case .agreed: say("aftalt", "agreed")
    case .active: say("i gang", "active")
    case .concluded: say("afsluttet", "concluded")
    case .lapsed: say("bortfaldet", "lapsed")
    }
  }
}
