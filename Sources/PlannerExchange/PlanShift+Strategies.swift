internal import PlannerDomain

extension PlanShift {
  /// A strategy's years move with the plan year; what was decided about it has happened.
  func moved(_ strategy: EducationStrategy) -> EducationStrategy {
    var strategy = strategy
    strategy.terms = byYears(strategy.terms)
    strategy.versions = strategy.versions.map(byYears)
    for index in strategy.history.indices {
      strategy.history[index].date = past(strategy.history[index].date)
    }
    return strategy
  }

  private func byYears(_ terms: StrategyTerms) -> StrategyTerms {
    func moved(_ date: CivilDate) -> CivilDate { date.adding(months: 12 * years) }
    var terms = terms
    terms.period =
      Period(from: moved(terms.period.first), to: moved(terms.period.last)) ?? terms.period
    for index in terms.goals.indices { terms.goals[index].due = moved(terms.goals[index].due) }
    terms.frames = terms.frames.map {
      Budget(team: $0.id.team, year: $0.id.year + years, frame: $0.frame)
    }
    return terms
  }
}
