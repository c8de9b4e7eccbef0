import PlannerDomain

/// What the catalogue's query found.
struct CatalogueFinding: Hashable, Sendable {
  /// What it depends on.
  struct Basis: Hashable, Sendable {
    var insight: Insight.Basis?
    var query: CatalogueQuery
  }

  /// Nil while nothing has been found yet.
  private(set) var basis: Basis?
  private(set) var rows = CatalogueRows()
  private(set) var ids: [Identifier<Offering>] = []
  private(set) var counts: [FacetValue: Int] = [:]
  /// The values that any offering has, whatever is looked for.
  private(set) var values: Set<FacetValue> = []
  /// All offerings there are.
  private(set) var total = 0

  init() {}

  init(_ result: CatalogueResult, in catalogue: Catalogue, on basis: Basis) {
    self.basis = basis
    rows = result.rows
    ids = rows.map(\.id)
    counts = result.counts
    values = Set(catalogue.values)
    total = catalogue.rows.count
  }
}
