import PlannerDomain

extension StatisticsScreen {
  static func describe(_ state: AppState, in view: inout ScreenView) {
    let statistics = state.statistics
    view.grouping = statistics.chapter.rawValue
    view.order = statistics.period.rawValue
    view.zoom = statistics.layer.rawValue
    view.showsNumbers = statistics.showsNumbers
    if let group = statistics.targetGroup { view.facets = [FacetValue.targetGroup(group).code] }
    if !statistics.filter.text.isEmpty { view.filter = statistics.filter.text }
  }

  static func show(_ view: ScreenView, _ state: inout AppState) {
    if let chapter = view.grouping.flatMap(StatisticsChapter.init(rawValue:)) {
      state.statistics.go(to: chapter)
    }
    state.statistics.close()
    state.statistics.isInside = StatisticsLayout(state).isStack
    state.statistics.top = 0
    state.statistics.period =
      view.order.flatMap(StatisticsPlace.Period.init(rawValue:)) ?? .ever
    state.statistics.layer = view.zoom.flatMap(ThemeCoverage.Layer.init(rawValue:)) ?? .need
    state.statistics.showsNumbers = view.showsNumbers ?? false
    state.statistics.targetGroup = TargetGroup.allCases.first {
      view.facets?.contains(FacetValue.targetGroup($0).code) ?? false
    }
  }
}
