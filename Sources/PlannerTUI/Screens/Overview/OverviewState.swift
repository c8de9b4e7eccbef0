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
