extension PeopleScreen {
  static func describe(_ state: AppState, in view: inout ScreenView) {
    if !state.people.filter.text.isEmpty { view.filter = state.people.filter.text }
    view.grouping = state.people.grouping.rawValue
    view.onlyGaps = state.people.onlyGaps
  }

  static func show(_ view: ScreenView, _ state: inout AppState) {
    state.people.page = nil
    state.people.suggestions = nil
    state.people.filter = Filter(view.filter)
    state.people.grouping = view.grouping.flatMap(PeopleState.Grouping.init(rawValue:)) ?? .team
    state.people.onlyGaps = view.onlyGaps ?? false
  }
}
