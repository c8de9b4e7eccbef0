public import PlannerDomain

/// What bringing a plan into a municipality comes to.
public struct PlanComparison: Hashable, Sendable {
  /// What is new or different, in the plan's order.
  public let news: [Entry]
  /// The competence records, assignments, agreements, follow-up goals, ratings and strategies that are
  /// there already but differ from the files: they have moved on in the program since, and stay as they are.
  public let left: [EntryKey]
  /// Every rule that the municipality would break afterwards by what is new, in the files' order.
  public let problems: [RuleProblem]
  /// The municipality with what is new in it, whatever rules that breaks.
  public let outcome: Municipality

  public init(of plan: ImportedPlan, with municipality: Municipality) {
    let different = plan.entries.filter { municipality[$0.key] != $0 }
    let hasMovedOn = { (key: EntryKey) in
      key.kind.movesOn && municipality[key] != nil
    }
    let news = different.filter { !hasMovedOn($0.key) }
    var trial = municipality
    trial.follow(news.map { Change(key: $0.key, before: municipality[$0.key], after: $0) })
    self.news = news
    outcome = trial
    left = different.map(\.key).filter(hasMovedOn)
    var problems: [RuleProblem] = []
    for entry in news {
      problems += trial.problems(of: entry).map { RuleProblem($0, of: entry.key, in: plan) }
    }
    self.problems = problems
  }
}

extension EntryKind {
  /// Whether what happens in the program leads it away from what the files say.
  fileprivate var movesOn: Bool {
    switch self {
    case .record, .assignment, .agreement, .followUpGoal, .rating, .strategy: true
    default: false
    }
  }
}
