import PlannerDomain

/// What the screen remembers.
struct PeopleState: Hashable, Sendable {
  var filter = Filter()
}
