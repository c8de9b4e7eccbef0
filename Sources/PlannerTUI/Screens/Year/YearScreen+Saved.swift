extension YearScreen {
  static func describe(_ state: AppState, in view: inout ScreenView) {
    let year = state.year
    if !year.filter.text.isEmpty { view.filter = year.filter.text }
    view.grouping = year.arrangement.rawValue
    view.unfoldsSessions = year.unfoldsSessions
    view.unfoldsPeople = year.unfoldsPeople
    view.showsEnded = year.showsEnded
    view.showsBudgets = year.showsBudgets
    view.zoom = year.zoom?.name
  }

  static func show(_ view: ScreenView, _ state: inout AppState) {
    let fresh = YearState()
    state.year.filter = Filter(view.filter)
    state.year.arrangement =
      view.grouping.flatMap(YearState.Arrangement.init(rawValue:)) ?? fresh.arrangement
    state.year.unfoldsSessions = view.unfoldsSessions ?? fresh.unfoldsSessions
    state.year.unfoldsPeople = view.unfoldsPeople ?? fresh.unfoldsPeople
    state.year.showsEnded = view.showsEnded ?? fresh.showsEnded
    state.year.showsBudgets = view.showsBudgets ?? fresh.showsBudgets
    state.year.zoom = view.zoom.flatMap(Timeline.Zoom.init(name:))
    state.year.start = nil
    state.year.entered = nil
  }
}

extension Timeline.Zoom {
  /// A lasting name to be kept in a file.
  fileprivate var name: String { String(describing: self) }

  fileprivate init?(name: String) {
    guard let zoom = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = zoom
  }
}
