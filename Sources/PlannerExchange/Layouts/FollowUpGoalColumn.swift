internal import PlannerDomain

/// The columns of `follow_up_goals.csv`.
enum FollowUpGoalColumn: String, PlanColumn {
  case id, agreement, text, owner, indicator, baseline, target, competence, due, history

  static let file = PlanFile.followUpGoals
  static let optional: Set<Self> = [.indicator, .baseline, .target, .competence]

  func cell(of goal: FollowUpGoal) -> Cell {
    switch self {
    case .id: Cell(goal.id)
    case .agreement: Cell(goal.agreement)
    case .text: Cell(goal.text)
    case .owner: Cell(goal.owner.word)
    case .indicator: Cell(goal.indicator)
    case .baseline: Cell(goal.baseline)
    case .target: Cell(goal.target)
    case .competence: Cell(goal.competence)
    case .due: Cell(goal.due.word)
    case .history: Cell(list: goal.history.map(\.mark.text))
    }
  }
}

extension CSVRow where Column == FollowUpGoalColumn {
  mutating func goal() -> FollowUpGoal? {
    let id: Identifier<FollowUpGoal>? = identifier(.id)
    let agreement: Identifier<ImplementationAgreement>? = reference(.agreement)
    let text = text(.text)
    let owner = owner(.owner)
    let indicator = self.text(.indicator)
    let baseline = self.text(.baseline)
    let target = self.text(.target)
    let competence: Identifier<Competence>? = reference(.competence)
    let due = dueDay(.due)
    let history = self.history()
    guard let id, let agreement, let owner, let due, !history.isEmpty else { return nil }
    return FollowUpGoal(
      id: id, agreement: agreement, text: text, owner: owner, indicator: indicator,
      baseline: baseline, target: target, competence: competence, due: due, history: history)
  }

  private mutating func history() -> [FollowUpStep] {
    var deputies: [String] = []
    let words = FollowUpState.allCases.map(\.rawValue) + ["rescheduled", "delegated"]
    let steps = marks(.history, .dutyEvent(words)) { mark -> FollowUpStep? in
      let what: FollowUpStep.What
      switch (mark.word, mark.detail) {
      case ("rescheduled", let day?):
        guard let date = CivilDate(day) else { return nil }
        what = .rescheduled(to: date)
      case ("delegated", let deputy):
        if let deputy { deputies.append(deputy) }
        what = .delegated(to: deputy.map { Identifier($0) })
      default:
        guard mark.detail == nil, let state = FollowUpState(rawValue: mark.word) else { return nil }
        what = .state(state)
      }
      return FollowUpStep(what, on: mark.date, by: mark.actor, note: mark.note)
    }
    for deputy in deputies { refer(to: .employee, deputy, in: .history) }
    return steps
  }
}

extension FollowUpStep {
  fileprivate var mark: DatedMark {
    let (word, detail): (String, String?) =
      switch what {
      case .state(let state): (state.rawValue, nil)
      case .rescheduled(let date): ("rescheduled", date.description)
      case .delegated(let deputy): ("delegated", deputy?.rawValue)
      }
    return DatedMark(word, detail, on: date, by: actor, note)
  }
}
