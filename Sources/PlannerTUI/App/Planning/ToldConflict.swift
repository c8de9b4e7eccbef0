import PlannerDomain

/// A conflict with everyone whose assignments have it.
struct ToldConflict: Hashable, Sendable {
  /// The worst of those that are told as one.
  let conflict: Conflict
  let assignments: [Identifier<Assignment>]

  /// Whether it is the team's, and not one person's.
  var isShared: Bool {
    switch conflict.problem {
    case .understaffed, .overBudget: true
    default: false
    }
  }

  /// A short-staffed day concerns all who are away on it, an overrun frame all who are paid by it,
  /// and a double booking two assignments of one person: each is told once, blocks first.
  static func told(_ conflicts: [Conflict]) -> [ToldConflict] {
    var groups: [Key: [Conflict]] = [:]
    var order: [Key] = []
    for conflict in conflicts {
      let key = Key(conflict)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(conflict)
    }
    let told = order.compactMap { key -> ToldConflict? in
      guard let group = groups[key],
        let worst = group.min(by: { $0.problem.isWorse(than: $1.problem) })
      else { return nil }
      return ToldConflict(conflict: worst, assignments: group.map(\.assignment))
    }
    return told.filter(\.conflict.isBlock) + told.filter { !$0.conflict.isBlock }
  }

  private enum Key: Hashable {
    case shortDay(Identifier<Team>, CivilDate)
    case overrun(Identifier<Team>, Int)
    case pair(Set<Identifier<Assignment>>)
    case own(Conflict)

    init(_ conflict: Conflict) {
      switch conflict.problem {
      case .understaffed(let team, let day, _, _): self = .shortDay(team, day)
      case .overBudget(let team, let year, _): self = .overrun(team, year)
      case .doubleBooked(let other, _): self = .pair([conflict.assignment, other])
      default: self = .own(conflict)
      }
    }
  }
}

extension Conflict.Problem {
  fileprivate func isWorse(than other: Self) -> Bool {
    switch (self, other) {
    case (.understaffed(_, _, let present, _), .understaffed(_, _, let others, _)):
      present < others
    case (.overBudget(_, _, let amount), .overBudget(_, _, let others)): amount > others
    default: false
    }
  }
}
