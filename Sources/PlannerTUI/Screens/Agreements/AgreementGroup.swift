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

/// What the list is sorted by.
enum AgreementOrder: String, CaseIterable, Hashable, Sendable {
  /// What is missing first, and then as an agreement comes along.
  case state
  case start, team, people

  var next: AgreementOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
