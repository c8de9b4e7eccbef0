import PlannerDomain

/// What the screen remembers.
struct CatalogueState: Hashable, Sendable {
  var filter = Filter()
}
