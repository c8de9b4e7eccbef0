import PlannerDomain

/// An item of an agreement or a follow-up goal, with how it stands.
struct DutyFile {
  let duty: Duty
  let agreement: ImplementationAgreement
  let goal: FollowUpGoal?
  let text: String
  let owner: DutyOwner
  let deputy: Identifier<Employee>?
  let due: CivilDate?
  /// The day on which it was done, achieved or settled otherwise; nil while it is open or given up.
  let done: CivilDate?
  let isGivenUp: Bool
  let isOpen: Bool

  init?(_ duty: Duty, in municipality: Municipality) {
    self.duty = duty
    switch duty {
    case .item(let id, let number):
      guard let agreement = municipality.agreements[id], let item = agreement.terms.item(number)
      else { return nil }
      let status = agreement.status(of: number)
      self.agreement = agreement
      goal = nil
      text = item.text
      owner = item.owner
      deputy = status.deputy
      due = municipality.due(item, of: agreement)
      done = status.done?.date
      isGivenUp = status.closed != nil
      isOpen = status.isOpen
    case .goal(let id):
      guard let goal = municipality.followUpGoals[id],
        let agreement = municipality.agreements[goal.agreement]
      else { return nil }
      self.agreement = agreement
      self.goal = goal
      text = goal.text
      owner = goal.owner
      deputy = goal.deputy
      due = municipality.due(goal)
      done = goal.state == .dropped ? nil : goal.settled
      isGivenUp = goal.state == .dropped
      isOpen = !goal.state.isSettled
    }
  }

  var isRunning: Bool { agreement.isRunning }
}
