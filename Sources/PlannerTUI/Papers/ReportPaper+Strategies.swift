import PlannerDomain

extension ReportPaper {
  /// The goals of every strategy in force, with how each stands and where it is heading.
  static func strategies(_ desk: PaperDesk) -> [PaperPart] {
    let told = desk.words.strategies
    let adopted = StrategyBoard.ordered(
      desk.municipality.strategies.values.filter { $0.state == .adopted })
    guard !adopted.isEmpty else {
      return [.heading(told.title), .note(desk.words.paper.noStrategy)]
    }
    return adopted.flatMap { strategy -> [PaperPart] in
      let terms = strategy.terms
      return [
        .heading(terms.title),
        .note(
          "\(told.scope(terms.scope, in: desk.municipality)) · \(told.period(terms.period))"),
        .table(table(of: strategy, desk)),
      ]
    }
  }

  private static func table(of strategy: EducationStrategy, _ desk: PaperDesk) -> PaperTable {
    let told = desk.words.strategies
    let rows = strategy.terms.goals.compactMap { goal -> PaperTable.Row? in
      let id = StrategyGoal.ID(strategy.id, goal.number)
      guard let progress = GoalProgress(of: id, in: desk.municipality, on: desk.today) else {
        return nil
      }
      return PaperTable.Row(
        [
          goal.text, told.figure(progress.now), told.value(progress.forecast), told.target(goal),
          desk.format.mediumDate(goal.due), told.name(progress.standing),
        ], [.behind, .missed].contains(progress.standing) ? .alarming : .plain)
    }
    return PaperTable(
      [
        .init(told.goalColumn, share: 1), .init(told.nowColumn, isTrailing: true),
        .init(told.forecastColumn, isTrailing: true), .init(told.targetColumn, isTrailing: true),
        .init(told.dueColumn), .init(told.standingColumn),
      ], rows)
  }
}
