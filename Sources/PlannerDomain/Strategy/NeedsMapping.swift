/// Goals that a first strategy could have, from the profiles and the gaps (report, chapter 4.3).
///
/// Basic needs are those of everyone in a role, specialised ones those of the competences that are
/// lacked most; then come goals for taking part, agreements and transfer. Targets and dates are the
/// product's own, for people to change.
public struct NeedsMapping: Hashable, Sendable {
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case basic, specialised, frame
  }

  public struct Proposal: Hashable, Sendable {
    public let part: Part
    /// Its number is its place among the proposals, from 1 on.
    public let goal: StrategyGoal
    /// How it stands today.
    public let now: GoalFigure
    /// How many lack something for it today.
    public let lacking: Int
    /// Whether it is worth taking by itself: something is lacking.
    public let isAdvised: Bool
  }

  /// How many specialised competences are proposed at most.
  public static let specialised = 5

  public let proposals: [Proposal]

  /// - Parameter text: a goal's words.
  public init(
    of municipality: Municipality, for scope: StrategyScope, in period: Period,
    on today: CivilDate, text: (NeedsAim) -> String
  ) {
    let drafts = NeedsDrafting(municipality, scope, period, today).goals()
    proposals = drafts.enumerated().map { place, draft in
      var goal = StrategyGoal(
        number: place + 1, text: text(draft.aim), measure: draft.measure, audience: draft.audience,
        target: draft.target, due: draft.due)
      let trial = EducationStrategy(
        id: "", terms: StrategyTerms(title: "", scope: scope, period: period, goals: [goal]),
        history: [])
      goal.parent = municipality.likelyParent(of: goal, in: scope)
      let reckoner = GoalReckoner(goal, of: trial, in: municipality, on: today)
      reckoner.reckon()
      goal.target = draft.target(given: reckoner.now)
      return Proposal(
        part: draft.part, goal: goal, now: reckoner.now, lacking: reckoner.missing.count,
        isAdvised: draft.part == .frame || !reckoner.missing.isEmpty)
    }
  }

  /// The text of a strategy with some of the goals, numbered anew.
  public func terms(
    _ title: String, for scope: StrategyScope, in period: Period, policy: String,
    taking numbers: Set<Int>
  ) -> StrategyTerms {
    let goals = proposals.filter { numbers.contains($0.goal.number) }.enumerated().map {
      place, proposal in
      let goal = proposal.goal
      return StrategyGoal(
        number: place + 1, text: goal.text, measure: goal.measure, audience: goal.audience,
        target: goal.target, due: goal.due, parent: goal.parent)
    }
    return StrategyTerms(title: title, scope: scope, period: period, policy: policy, goals: goals)
  }
}

extension Municipality {
  /// The goal of a wider strategy, not ended, that a goal would serve: the one that measures the
  /// same, of the narrowest such strategy.
  public func likelyParent(of goal: StrategyGoal, in scope: StrategyScope) -> StrategyGoal.ID? {
    let wider = strategies.values.filter {
      $0.state != .ended && $0.terms.scope.depth < scope.depth && contains($0.terms.scope, scope)
    }.sorted { (-$0.terms.scope.depth, $0.id) < (-$1.terms.scope.depth, $1.id) }
    for strategy in wider {
      let found = strategy.terms.goals.first {
        $0.measure.kind == goal.measure.kind
          && $0.measure.competences == goal.measure.competences
      }
      if let found { return StrategyGoal.ID(strategy.id, found.number) }
    }
    return nil
  }

  /// Whether one scope takes in another.
  func contains(_ wide: StrategyScope, _ narrow: StrategyScope) -> Bool {
    switch (wide, narrow) {
    case (.municipality, _): true
    case (.department(let name), .team(let team)): teams[team]?.department == name
    default: false
    }
  }
}
