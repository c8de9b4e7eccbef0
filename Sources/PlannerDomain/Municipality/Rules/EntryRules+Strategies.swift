extension EntryRules {
  mutating func check(_ strategy: EducationStrategy) {
    for terms in strategy.allTexts { check(terms) }
    for goal in strategy.terms.goals { checkParent(of: goal, in: strategy) }
    let history = strategy.history
    require(history.first?.what == .drafted, .history, .missing)
    for (step, next) in zip(history, history.dropFirst()) {
      require(step.what.next.contains(next.what), .history, .outOfOrder)
    }
    require(
      history.count { $0.what == .revised } == strategy.versions.count, .history,
      .doesNotFit(.goals))
    for step in history {
      text(step.note, .note, required: step.what != .drafted)
      line(step.actor, .history)
    }
  }

  private mutating func check(_ terms: StrategyTerms) {
    line(terms.title, .title, required: true)
    text(terms.policy, .policy)
    if case .department(let name) = terms.scope { line(name, .scope, required: true) }
    let numbers = terms.goals.map(\.number)
    require(zip(numbers, numbers.dropFirst()).allSatisfy(<), .goals, .outOfOrder)
    require(Set(terms.goals.map(\.text)).count == terms.goals.count, .goals, .outOfOrder)
    for goal in terms.goals { check(goal, in: terms) }
    for frame in terms.frames {
      number(frame.id.year, .year, 1...9999)
      number(frame.frame.øre, .frame, Limits.øre)
    }
    let frames = terms.frames.map { ($0.id.team, $0.id.year) }
    require(zip(frames, frames.dropFirst()).allSatisfy { $0 < $1 }, .frame, .outOfOrder)
  }

  private mutating func check(_ goal: StrategyGoal, in terms: StrategyTerms) {
    number(goal.number, .goals, Limits.itemNumbers)
    text(goal.text, .goals, required: true)
    number(
      goal.target, .target,
      goal.measure.kind.isInDays ? Limits.dayTenthsPerYear : 1...Limits.percent.upperBound)
    require(terms.period.contains(goal.due), .due, .doesNotFit(.period))
    if let level = goal.measure.level { number(level.rawValue, .level, Limits.levels) }
    switch goal.measure {
    case .coverage(let competences, _): require(!competences.isEmpty, .competence, .missing)
    case .onboarding(let competences, _, let months):
      require(!competences.isEmpty, .competence, .missing)
      number(months, .withinMonths, Limits.withinMonths)
    default: break
    }
  }

  private mutating func checkParent(of goal: StrategyGoal, in strategy: EducationStrategy) {
    guard let id = goal.parent, let wider = municipality.strategies[id.strategy] else { return }
    guard let parent = wider.goal(id.number) else {
      return require(false, .parent, .missing)
    }
    require(parent.measure.kind == goal.measure.kind, .parent, .doesNotFit(.measure))
    require(
      wider.terms.scope.depth < strategy.terms.scope.depth, .parent, .doesNotFit(.scope))
  }
}
