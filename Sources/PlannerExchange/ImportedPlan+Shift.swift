public import PlannerDomain

extension ImportedPlan {
  /// The same plan for another year; nil when this one does not say which year it is for.
  ///
  /// What is planned keeps its weekdays and, within the plan year, its week numbers. With a today,
  /// nothing that has happened lies after it.
  public func shifted(toPlanYear year: Int, today: CivilDate? = nil) -> ImportedPlan? {
    guard let planYear, let shift = WeekShift(from: planYear, to: year) else { return nil }
    let move = PlanShift(shift, of: entries, planYear: planYear, today: today)
    var plan = self
    plan.entries = entries.map { move($0) }
    plan.planYear = year
    return plan
  }
}
