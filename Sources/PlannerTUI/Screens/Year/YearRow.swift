import PlannerDomain

/// A line of the year, and the items of the plan that it stands for.
struct YearRow: Hashable, Sendable, Identifiable {
  enum ID: Hashable, Sendable {
    case team(Identifier<Team>)
    /// The heading of what has no date yet.
    case undated
    /// An offering on its session, or on none yet, for the people of a team, or of all.
    case course(Identifier<Team>?, Identifier<Offering>, Identifier<CourseSession>?)
    case person(Identifier<Employee>)
    case assignment(Identifier<Assignment>)
  }

  let id: ID
  /// Places in the plan's items.
  let items: ArraySlice<Int32>

  var isHeading: Bool {
    switch id {
    case .team, .undated: true
    case .course, .person, .assignment: false
    }
  }
}
