import PlannerDomain

/// Which part of the list is shown; the first shows all of it.
enum AgreementGroup: String, CaseIterable, Hashable, Sendable {
  case all, missing, draft, agreed, active, concluded, lapsed

  init(_ state: AgreementState) {
    self =
      switch state {
      case .draft: .draft
      case .agreed: .agreed
      case .active: .active
      case .concluded: .concluded
      case .lapsed: .lapsed
      }
  }

  func neighbour(by step: Int) -> AgreementGroup {
    let all = Self.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
