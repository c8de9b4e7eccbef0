extension Municipality {
  /// Why an employee is given an offering: the gap that was asked about, or the most pressing one
  /// that the offering lifts; the leader's decision where it lifts none.
  public func reason(
    for employee: Identifier<Employee>, taking offering: Offering,
    closing asked: Identifier<Competence>? = nil, on today: CivilDate
  ) -> Assignment.Reason {
    let gaps = GapAnalysis(
      of: self, employees: employees[employee].map { [$0] } ?? [], on: today
    ).gaps(liftedBy: offering)
    let gap = gaps.first { $0.competence == asked } ?? gaps.first
    return gap.map { .gap($0.competence) } ?? .leadersDecision
  }
}
