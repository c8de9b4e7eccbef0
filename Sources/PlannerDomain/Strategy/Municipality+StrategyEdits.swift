extension Municipality {
  mutating func performStrategy(
    _ edit: Edit, on today: CivilDate, by actor: Actor, log: inout ChangeLog
  ) throws(EditError) {
    switch edit {
    case .adoptStrategy(let id, let day, let body):
      var strategy = try strategy(id, for: .adopted)
      guard !body.isBlank else { throw .explanationNeeded(.strategy(id)) }
      guard day <= today else { throw .invalid(.strategy(id), .history, .outOfOrder) }
      guard !strategy.terms.goals.isEmpty else { throw .invalid(.strategy(id), .goals, .missing) }
      strategy.history.append(.init(.adopted, on: day, by: actor.name, note: body))
      put(strategy, &log)
    case .reviseStrategy(let id, let old, let terms, let reason):
      var strategy = try strategy(id, for: .revised)
      guard strategy.terms == old else { throw .changedMeanwhile(.strategy(id)) }
      guard terms != old else { return }
      guard !reason.isBlank else { throw .explanationNeeded(.strategy(id)) }
      strategy.versions.append(old)
      strategy.terms = terms
      strategy.history.append(.init(.revised, on: today, by: actor.name, note: reason))
      put(strategy, &log)
    case .endStrategy(let id, let reason):
      try take(.ended, id, because: reason, on: today, by: actor, &log)
    case .reopenStrategy(let id, let reason):
      try take(.reopened, id, because: reason, on: today, by: actor, &log)
    default: break
    }
  }

  private mutating func take(
    _ step: StrategyStep.What, _ id: Identifier<EducationStrategy>, because reason: String,
    on today: CivilDate, by actor: Actor, _ log: inout ChangeLog
  ) throws(EditError) {
    var strategy = try strategy(id, for: step)
    guard !reason.isBlank else { throw .explanationNeeded(.strategy(id)) }
    strategy.history.append(.init(step, on: today, by: actor.name, note: reason))
    put(strategy, &log)
  }

  /// The strategy, if the step may follow on its last.
  private func strategy(
    _ id: Identifier<EducationStrategy>, for step: StrategyStep.What
  ) throws(EditError) -> EducationStrategy {
    guard let strategy = strategies[id] else { throw .unknown(.strategy(id)) }
    guard let last = strategy.history.last, last.what.next.contains(step) else {
      throw .noSuchStrategyStep(id, from: strategy.state, to: step)
    }
    return strategy
  }

  private mutating func put(_ strategy: EducationStrategy, _ log: inout ChangeLog) {
    put(.strategy(strategy.id), .strategy(strategy), &log)
  }
}
