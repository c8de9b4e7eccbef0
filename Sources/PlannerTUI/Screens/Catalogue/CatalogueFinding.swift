import PlannerDomain

/// What the catalogue's query found, kept until the query or the plan changes.
struct CatalogueFinding: Hashable, Sendable {
  private struct Basis: Hashable, Sendable {
    var insight: Insight.Basis?
    var query: CatalogueQuery
  }

  private var basis: Basis?
  private(set) var rows: [CatalogueRow] = []
  private(set) var ids: [Identifier<Offering>] = []
  private(set) var counts: [FacetValue: Int] = [:]
  /// The values that any offering has, whatever is looked for.
  private(set) var values: Set<FacetValue> = []
  /// All offerings there are.
  private(set) var total = 0

  /// Gives whether anything was looked for anew.
  mutating func refresh(
    _ catalogue: Catalogue, for query: CatalogueQuery, on insight: Insight.Basis?
  ) -> Bool {
    let basis = Basis(insight: insight, query: query)
    guard basis != self.basis else { return false }
    if insight != self.basis?.insight || self.basis == nil {
      values = Set(catalogue.result(of: CatalogueQuery()).counts.keys)
      total = catalogue.rows.count
    }
    self.basis = basis
    let result = catalogue.result(of: query)
    rows = result.rows
    ids = rows.map(\.id)
    counts = result.counts
    return true
  }
}
