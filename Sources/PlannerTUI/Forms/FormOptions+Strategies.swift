import PlannerDomain

/// What there is to choose from about strategies.
extension FormOptions {
  func strategyItems(in state: AppState) -> [Picker.Item] {
    let municipality = state.municipality
    let domain = state.words.domain
    switch self {
    case .strategyScopes:
      let departments = Set(municipality.teams.values.map(\.department)).filter { !$0.isBlank }
      let scopes =
        [StrategyScope.municipality]
        + departments.sortedByName { $0 }.map { .department($0) }
        + municipality.teamsByName.map { .team($0.id) }
      return scopes.map { scope in
        Picker.Item(
          id: scope.code, title: state.words.strategies.scope(scope, in: municipality),
          detail: state.words.strategies.depth(scope))
      }
    case .goalAudiences:
      let roles = municipality.roles.values.sortedByName(\.title)
      let audiences =
        [GoalAudience.everyone] + TargetGroup.allCases.map { .targetGroup($0) }
        + roles.map { .role($0.id) } + municipality.teamsByName.map { .team($0.id) }
      return audiences.map {
        Picker.Item(id: $0.code, title: domain.name($0, in: municipality))
      }
    case .goalParents:
      let wider = municipality.strategies.values.filter {
        $0.state != .ended && $0.terms.scope.depth < 2
      }
      return StrategyBoard.ordered(Array(wider)).flatMap { strategy in
        strategy.terms.goals.map { goal in
          Picker.Item(
            id: StrategyGoal.ID(strategy.id, goal.number).code, title: goal.text,
            detail: strategy.terms.title)
        }
      }
    default: return []
    }
  }
}
