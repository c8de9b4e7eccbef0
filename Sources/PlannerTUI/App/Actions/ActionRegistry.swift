/// Every action of the program.
enum ActionRegistry {
  static let all: [ActionSpec] =
    CatalogueActions.all + PeopleActions.all + YearActions.all
    + FollowUpActions.all + DutyActions.all + RatingActions.all
    + AgreementActions.all + AdviceActions.all + StrategyActions.all + StatisticsActions.all
    + PlanningActions.all + FormActions.all + ListActions.all + GlobalActions.all
    + MannerActions.all + ViewActions.all + LayerActions.all + WritingActions.all
    + ImportActions.all + FormActions.withoutKeys

  private static let byContext = Dictionary(grouping: all, by: \.context)

  static func actions(in context: Context) -> [ActionSpec] { byContext[context] ?? [] }

  /// The action that a key stands for where the user is now.
  static func action(for key: Key, _ state: AppState) -> ActionSpec? {
    for context in state.contexts {
      if let action = state.keyMap.action(for: key, in: context) { return action }
    }
    return nil
  }

  static func action(_ id: String) -> ActionSpec? { all.first { $0.id == id } }
}

extension AppState {
  /// The keys that an action has for this user.
  func keys(of action: ActionSpec) -> [Key] { keyMap.keys(of: action) }
}
