import PlannerDomain

extension CatalogueScreen {
  static func describe(_ state: AppState, in view: inout ScreenView) {
    let catalogue = state.catalogue
    if !catalogue.filter.text.isEmpty { view.filter = catalogue.filter.text }
    if !catalogue.chosen.isEmpty { view.facets = catalogue.chosen.map(\.code).sorted() }
    view.order = catalogue.order.rawValue
    view.isDescending = catalogue.isDescending
  }

  static func show(_ view: ScreenView, _ state: inout AppState) {
    state.catalogue.pages = []
    state.catalogue.comparison = nil
    state.catalogue.facets.close()
    state.catalogue.filter = Filter(view.filter)
    state.catalogue.chosen = Set((view.facets ?? []).compactMap(FacetValue.init(code:)))
    state.catalogue.order = view.order.flatMap(CatalogueQuery.Order.init(rawValue:)) ?? .title
    state.catalogue.isDescending = view.isDescending ?? false
    state.catalogue.cursor = ListCursor()
  }
}
