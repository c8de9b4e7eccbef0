import PlannerDomain

/// A line of the overview, and the place it opens.
struct OverviewLine: Hashable, Sendable {
  enum ID: Hashable, Sendable {
    case gap(Identifier<Employee>, Identifier<Competence>)
    case deadline(Identifier<CourseSession>)
    /// One of the assignments that it concerns.
    case conflict(Identifier<Assignment>, Conflict.Problem)
    case budget(Identifier<Team>)
  }

  let id: ID
  let section: OverviewSection
}

enum OverviewSection: CaseIterable, Hashable, Sendable {
  case gaps, conflicts, deadlines, budget
}

/// What the overview remembers.
struct OverviewState: Hashable, Sendable {
  var lines: [OverviewLine] = []
  /// The plan's conflicts, each told once however many people it concerns; blocks first.
  var conflicts: [ToldConflict] = []
  /// Gaps that nothing in the plan lifts.
  var openGaps = 0
  var cursor = ListCursor<OverviewLine.ID>()
  /// The first row of the page in view.
  var top = 0
  var basis: Insight.Basis?
}

/// A conflict with everyone whose assignments have it.
struct ToldConflict: Hashable, Sendable {
  let conflict: Conflict
  let assignments: [Identifier<Assignment>]

  /// A short-staffed day concerns all who are away on it, and a double booking two assignments of
  /// one person: each is told once.
  static func told(_ conflicts: [Conflict]) -> [ToldConflict] {
    var groups: [Key: [Conflict]] = [:]
    var order: [Key] = []
    for conflict in conflicts {
      let key = Key(conflict)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(conflict)
    }
    let told = order.compactMap { key in
      groups[key].flatMap { group in
        group.first.map { ToldConflict(conflict: $0, assignments: group.map(\.assignment)) }
      }
    }
    return told.filter(\.conflict.isBlock) + told.filter { !$0.conflict.isBlock }
  }

  private enum Key: Hashable {
    case shortDay(Identifier<Team>, CivilDate)
    case pair(Set<Identifier<Assignment>>)
    case own(Conflict)

    init(_ conflict: Conflict) {
      switch conflict.problem {
      case .understaffed(let team, let day, _, _): self = .shortDay(team, day)
      case .doubleBooked(let other, _): self = .pair([conflict.assignment, other])
      default: self = .own(conflict)
      }
    }
  }
}
