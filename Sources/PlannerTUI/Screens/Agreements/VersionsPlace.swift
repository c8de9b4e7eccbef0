import PlannerDomain

/// Two versions of an agreement held against one another.
struct VersionsPlace: Hashable, Sendable {
  let agreement: Identifier<ImplementationAgreement>
  /// The later of the two, counted from 0.
  private(set) var later: Int
  private(set) var top = 0
  private var count = 0

  init(of agreement: ImplementationAgreement) {
    self.agreement = agreement.id
    later = agreement.versions.count
  }

  mutating func turn(by step: Int, among versions: Int) {
    later = max(1, min(later + step, versions - 1))
    top = 0
  }

  mutating func settle(_ state: AppState) {
    guard let agreement = state.municipality.agreements[agreement] else { return }
    later = max(min(1, agreement.versions.count), min(later, agreement.versions.count))
    count = VersionsView(state)?.lines.count ?? 0
    top = max(0, min(top, count - 1))
  }

  mutating func move(_ motion: Motion, rows: Int) {
    let page = max(1, rows - 1)
    switch motion {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .first: top = 0
    case .last: top = count
    case .left, .right: break
    }
    top = max(0, min(top, count - max(1, rows)))
  }
}
