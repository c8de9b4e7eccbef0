import PlannerDomain

/// How a goal's progress looks: a bar, figures, and where it stands.
struct StrategyGoalView {
  let goal: StrategyGoal
  /// Nil while it has not been reckoned.
  let progress: GoalProgress?
  let words: StrategyWords

  var standing: Run {
    guard let progress else { return Run("…", .faint) }
    return Run(words.name(progress.standing), progress.standing.style)
  }

  var now: Run { Run(progress.map { words.value($0.now) } ?? "…") }

  var forecast: Run {
    guard let progress else { return Run("…", .faint) }
    let gain = (progress.forecast.value ?? 0) - (progress.now.value ?? 0)
    return Run(
      words.value(progress.forecast), gain < 0 ? .warning : gain == 0 ? .faint : .plain)
  }

  func bar(columns: Int) -> [Run] {
    guard let progress else { return [Run(String(repeating: "·", count: columns), .faint)] }
    let values = [progress.now.value ?? 0, progress.forecast.value ?? 0]
    let most =
      goal.measure.kind.isInDays ? max(goal.target * 5 / 4, values.max() ?? 0, 1) : 100
    return ProgressBar(
      now: progress.now.value, forecast: progress.forecast.value, target: goal.target, of: most,
      columns: columns, tone: progress.standing.style
    ).runs
  }
}

extension StrategyGoalStanding {
  var style: Style {
    switch self {
    case .reached, .onTheWay: .good
    case .slipping: .warning
    case .behind: .warning
    case .missed: .danger
    case .nothingToMeasure: .faint
    }
  }
}

extension StrategyState {
  var style: Style {
    switch self {
    case .adopted: .good
    case .draft: .notice
    case .ended: .faint
    }
  }
}
