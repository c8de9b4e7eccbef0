import PlannerDomain

/// What the catalogue remembers.
struct CatalogueState: Hashable, Sendable {
  /// What is in front and takes the keys.
  enum Front: Hashable, Sendable {
    case list, facets, offering, comparison
  }

  var filter = Filter()
  /// The search that the cursor has gone to the best find of.
  var searched = ""
  var chosen: Set<FacetValue> = []
  var order = CatalogueQuery.Order.title
  var isDescending = false
  private(set) var finding = CatalogueFinding()
  /// What was asked last; the finding follows.
  var asked: CatalogueFinding.Basis?
  /// Whether the list has yet to go to where the finding leads.
  var isNewFinding = false
  var cursor = ListCursor<Identifier<Offering>>()
  /// In the order in which they were marked.
  var marked: [Identifier<Offering>] = []
  var facets = FacetPanel()
  var comparison: ComparisonPlace?
  /// Opened one from the other; the last is in front.
  var pages: [OfferingPlace] = []

  var front: Front {
    if !pages.isEmpty { return .offering }
    if comparison != nil { return .comparison }
    return facets.hasFocus ? .facets : .list
  }

  var query: CatalogueQuery {
    CatalogueQuery(
      text: filter.text, chosen: chosen, order: order, isDescending: isDescending)
  }

  /// Takes in what was found, if it is what was asked last.
  mutating func take(_ finding: CatalogueFinding) {
    guard finding.basis == asked else { return }
    self.finding = finding
    isNewFinding = true
  }

  /// Sorts by a column, the way round that one mostly wants first, and goes to the top.
  mutating func sort(by order: CatalogueQuery.Order) {
    self.order = order
    cursor = ListCursor()
    isDescending = order == .gaps || order == .freeSeats
  }

  /// Selects something on the page in front.
  mutating func pointOnPage(at item: OfferingItem) {
    guard let last = pages.indices.last else { return }
    pages[last].point(at: item)
  }

  mutating func toggleMark(_ id: Identifier<Offering>) {
    if let index = marked.firstIndex(of: id) {
      marked.remove(at: index)
    } else {
      marked.append(id)
    }
  }
}
