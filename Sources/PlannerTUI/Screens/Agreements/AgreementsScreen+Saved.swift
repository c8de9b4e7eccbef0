extension AgreementsScreen {
  static func describe(_ state: AppState, in view: inout ScreenView) {
    let agreements = state.agreements
    if !agreements.filter.text.isEmpty { view.filter = agreements.filter.text }
    view.grouping = agreements.group.rawValue
    view.order = agreements.order.rawValue
  }

  static func show(_ view: ScreenView, _ state: inout AppState) {
    state.agreements.filter = Filter(view.filter)
    state.agreements.group = view.grouping.flatMap(AgreementGroup.init(rawValue:)) ?? .all
    state.agreements.order = view.order.flatMap(AgreementOrder.init(rawValue:)) ?? .state
    state.agreements.cursor = ListCursor()
    state.agreements.page = nil
    state.agreements.versions = nil
    state.agreements.templates = nil
  }
}
