import PlannerDomain

extension DomainWords {
  func name(_ state: StrategyState) -> String {
    switch state {
    case .draft: say("Udkast", "Draft")
    case .adopted: say("Vedtaget", "Adopted")
    case .ended: say("Afsluttet", "Ended")
    }
  }
}
