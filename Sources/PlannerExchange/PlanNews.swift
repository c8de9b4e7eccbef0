public import PlannerDomain

/// What a plan says that a municipality does not know, whatever rules it breaks.
public struct PlanNews: Hashable, Sendable {
  /// What is new or different, in the plan's order.
  public private(set) var entries: [Entry] = []
  /// What differs, but has moved on in the program since, and stays as it is.
  public private(set) var left: [EntryKey] = []
  /// What the plan says just as it is.
  public private(set) var unchanged: [EntryKey] = []

  public init(of plan: ImportedPlan, with municipality: Municipality) {
    for entry in plan.entries {
      let key = entry.key
      let before = municipality[key]
      if before == entry {
        unchanged.append(key)
      } else if before != nil, key.kind.movesOn {
        left.append(key)
      } else {
        entries.append(entry)
      }
    }
  }
}

extension EntryKind {
  /// Whether what happens in the program leads it away from what the files say.
  fileprivate var movesOn: Bool {
    switch self {
    case .record, .assignment, .agreement, .followUpGoal, .rating, .strategy: true
    default: false
    }
  }
}
