import PlannerDomain

/// A line of the overview, and the place it opens.
struct OverviewLine: Hashable, Sendable {
  enum ID: Hashable, Sendable {
    case gap(Identifier<Employee>, Identifier<Competence>)
    case deadline(Identifier<CourseSession>)
    case conflict(Conflict)
    case budget(Identifier<Team>)
  }

  let id: ID
  let section: OverviewSection
}

enum OverviewSection: CaseIterable, Hashable, Sendable {
  case gaps, deadlines, conflicts, budget
}

/// What the overview remembers.
struct OverviewState: Hashable, Sendable {
  var lines: [OverviewLine] = []
  var cursor = ListCursor<OverviewLine.ID>()
  /// The first row of the page in view.
  var top = 0
}
