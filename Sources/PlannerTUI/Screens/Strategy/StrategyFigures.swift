import PlannerDomain

/// How the strategies' goals stand, as far as it has been reckoned.
struct StrategyFigures: Hashable, Sendable {
  /// What they are reckoned from.
  struct Basis: Hashable, Sendable {
    var version: Int
    var today: CivilDate
  }

  private var basis: Basis?
  private var strategies: [Identifier<EducationStrategy>: EducationStrategy] = [:]
  private var progress: [StrategyGoal.ID: GoalProgress] = [:]
  /// Goals that must be reckoned, or reckoned anew.
  private(set) var stale: Set<StrategyGoal.ID> = []
  /// The priority group and what lifts it, as last known.
  private(set) var lift: PriorityLift?
  /// Whether that must be reckoned, or reckoned anew.
  private var isLiftStale = true
  /// What would close the goals that were looked at.
  private var remedies: [StrategyGoal.ID: [GoalRemedy]] = [:]
  /// What was last asked for.
  private var asked: Asked?

  private struct Asked: Hashable, Sendable {
    var basis: Basis
    var open: StrategyGoal.ID?
  }

  /// The last that is known of a goal, even where it is being reckoned anew.
  subscript(id: StrategyGoal.ID) -> GoalProgress? { progress[id] }

  /// Nil while it is not known.
  func remedies(of id: StrategyGoal.ID) -> [GoalRemedy]? { remedies[id] }

  /// Notes which goals an act may have made others; to be called for every version of the plan.
  mutating func keepUp(with plan: Plan, on today: CivilDate) {
    let now = Basis(version: plan.version, today: today)
    guard now != basis else { return }
    let all = plan.municipality.strategies
    let touched =
      basis?.today == today ? basis.flatMap { plan.touched(since: $0.version) } : nil
    for (id, strategy) in all {
      let isSame = strategies[id] == strategy
      for goal in strategy.terms.goals {
        let goalID = StrategyGoal.ID(id, goal.number)
        if !isSame || touched?.concerns(strategy, in: plan.municipality) ?? true {
          stale.insert(goalID)
        }
      }
    }
    if touched?.plans.isEmpty != true || strategies != all { isLiftStale = true }
    if strategies != all {
      strategies = all
      progress = progress.filter { all[$0.key.strategy]?.goal($0.key.number) != nil }
      stale = stale.filter { all[$0.strategy]?.goal($0.number) != nil }
    }
    remedies = [:]
    basis = now
  }

  /// What to reckon now; nil where all is known, or has been asked for.
  ///
  /// - Parameter open: the goal whose page is in front.
  func question(_ municipality: Municipality, open: StrategyGoal.ID?) -> StrategyQuestion? {
    let open = open.flatMap { remedies[$0] == nil ? $0 : nil }
    guard let basis, asked != Asked(basis: basis, open: open),
      open != nil || !stale.isEmpty || isLiftStale
    else { return nil }
    return StrategyQuestion(
      municipality: municipality, basis: basis, goals: stale, open: open, asksLift: isLiftStale)
  }

  mutating func note(_ question: StrategyQuestion) {
    asked = Asked(basis: question.basis, open: question.open)
  }

  /// Takes in what was reckoned, if the plan is still the same.
  mutating func take(_ answer: StrategyAnswer) {
    guard answer.basis == basis else { return }
    progress.merge(answer.progress) { $1 }
    remedies.merge(answer.remedies) { $1 }
    if let lift = answer.lift {
      self.lift = lift
      isLiftStale = false
    }
    stale.subtract(answer.progress.keys)
  }
}

/// Asks how some goals stand.
struct StrategyQuestion: Hashable, Sendable {
  let municipality: Municipality
  let basis: StrategyFigures.Basis
  let goals: Set<StrategyGoal.ID>
  /// The goal of which it is asked what would close it.
  let open: StrategyGoal.ID?
  /// Whether the priority group is asked for.
  let asksLift: Bool

  func answer() -> StrategyAnswer {
    var progress: [StrategyGoal.ID: GoalProgress] = [:]
    for id in goals {
      progress[id] = GoalProgress(of: id, in: municipality, on: basis.today)
    }
    var remedies: [StrategyGoal.ID: [GoalRemedy]] = [:]
    if let open,
      let found = progress[open] ?? GoalProgress(of: open, in: municipality, on: basis.today)
    {
      remedies[open] = municipality.remedies(for: found, on: basis.today)
    }
    return StrategyAnswer(
      basis: basis, progress: progress, remedies: remedies,
      lift: asksLift
        ? PriorityLift(
          of: municipality, during: Period(yearUpTo: basis.today), on: basis.today) : nil)
  }
}

struct StrategyAnswer: Hashable, Sendable {
  let basis: StrategyFigures.Basis
  let progress: [StrategyGoal.ID: GoalProgress]
  let remedies: [StrategyGoal.ID: [GoalRemedy]]
  let lift: PriorityLift?
}

extension Touched {
  /// Whether anyone whom a strategy is for may stand differently.
  fileprivate func concerns(
    _ strategy: EducationStrategy, in municipality: Municipality
  ) -> Bool {
    let teams = plans.union(followUps)
      .union(standings.compactMap { municipality.employees[$0]?.team })
    return teams.contains { id in
      municipality.teams[id].map { strategy.terms.scope.covers($0) } ?? true
    }
  }
}
