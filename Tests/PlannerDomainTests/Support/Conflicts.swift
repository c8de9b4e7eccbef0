import PlannerDomain

extension Municipality {
  /// The conflicts that a plan would have.
  func conflicts(
    of plan: NewAssignment, on today: CivilDate = .today
  ) -> [Conflict] {
    let assignment = Assignment(
      id: plan.id, employee: plan.employee, offering: plan.offering, session: plan.session,
      year: plan.year, reason: plan.reason, history: [.init(plan.state, on: today)])
    return ConflictCheck(self, on: today).conflicts(of: assignment)
  }

  /// The conflicts of all teams in a year, by assignment.
  func conflicts(in year: Int, on today: CivilDate) -> [Conflict] {
    let check = ConflictCheck(self, on: today)
    return teams.keys.flatMap { check.conflicts(of: $0, in: year) }
      .sorted { $0.assignment < $1.assignment }
  }

  /// Holds a plan that has one warning: refused without a reason, taken with one that is kept.
  func warns(
    _ plan: NewAssignment, on today: CivilDate = .today
  ) throws -> Conflict.Problem? {
    let conflicts = conflicts(of: plan, on: today)
    guard conflicts.count == 1, let only = conflicts.first, !only.isBlock else { return nil }
    guard refusal(of: .assign(plan), on: today, by: .leader) == .warned(conflicts) else {
      return nil
    }
    let reasoned = changed(plan) { $0.note = "Nødvendigt" }
    let after = try after(.assign(reasoned), on: today)
    return after.assignments[plan.id]?.history.last?.note == "Nødvendigt" ? only.problem : nil
  }

  /// Holds a plan that is blocked: refused with and without a reason.
  func blocks(_ plan: NewAssignment, on today: CivilDate = .today) -> Conflict.Problem? {
    let blocks = conflicts(of: plan, on: today).filter(\.isBlock)
    let reasoned = changed(plan) { $0.note = "Nødvendigt" }
    guard blocks.count == 1,
      [plan, reasoned].allSatisfy({
        refusal(of: .assign($0), on: today, by: .leader) == .blocked(blocks)
      })
    else { return nil }
    return blocks.first?.problem
  }
}
