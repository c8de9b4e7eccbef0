internal import PlannerDomain

/// An assignment's reason as columns.
struct KeptReason {
  enum Spelling: String, CaseIterable {
    case gap
    case strategyGoal = "strategy-goal"
    case ownWish = "own-wish"
    case leadersDecision = "leaders-decision"
  }

  let spelling: Spelling
  var competence: Identifier<Competence>?
  var goal: String?

  init(_ reason: Assignment.Reason) {
    switch reason {
    case .gap(let competence):
      spelling = .gap
      self.competence = competence
    case .strategyGoal(let goal):
      spelling = .strategyGoal
      self.goal = goal
    case .ownWish: spelling = .ownWish
    case .leadersDecision: spelling = .leadersDecision
    }
  }
}
