import PlannerDomain

/// What the screen remembers.
struct YearState: Hashable, Sendable {
  var filter = Filter()
}
