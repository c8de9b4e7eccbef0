import PlannerDomain

/// A line of the overview, and the place it opens.
struct OverviewLine: Hashable, Sendable {
  enum ID: Hashable, Sendable {
    case gap(Identifier<Employee>, Identifier<Competence>)
    case deadline(Identifier<CourseSession>)
    /// One of the assignments that it concerns.
    case conflict(Identifier<Assignment>, Conflict.Problem)
    case budget(Identifier<Team>)
    case duty(FollowUpRow.ID)
    /// An assignment that lacks an agreement.
    case missing(Identifier<Assignment>)
    /// One that not all have signed.
    case agreement(Identifier<ImplementationAgreement>)
    /// A team with something overdue.
    case team(Identifier<Team>)
    /// One who leads a silent team.
    case leader(Identifier<Employee>)
    case advice(Advice.ID)
  }

  let id: ID
  let section: OverviewSection
}

enum OverviewSection: CaseIterable, Hashable, Sendable {
  case gaps, conflicts, deadlines, budget
  /// Of one's own, overdue or due soon.
  case duties
  case missing, unsigned
  case overdue, silent
  case advice
}

/// What the overview remembers.
struct OverviewState: Hashable, Sendable {
  /// Those of the user's job, in their order.
  var sections: [OverviewSection] = []
  var lines: [OverviewLine] = []
  var followUp = OverviewFollowUp()
  /// The plan's conflicts, each told once however many people it concerns; blocks first.
  var conflicts: [ToldConflict] = []
  /// Gaps that nothing in the plan lifts.
  var openGaps = 0
  var cursor = ListCursor<OverviewLine.ID>()
  /// The first row of the page in view.
  var top = 0
  var basis: Basis?

  struct Basis: Hashable, Sendable {
    var insight: Insight.Basis?
    /// The advice that is told.
    var advice: [Advice.ID]
    /// Whether any has been reckoned.
    var isAdvised: Bool
    /// Whether following up has been reckoned.
    var isFollowed: Bool
  }
}
