/// Whoever goes alone finds it harder to share what was learned; it matters most where it takes long.
public struct GoingAlone: AdviceRule {
  public let id = AdviceRuleID.goingAlone
  public let source = ReportSource(chapter: "10.1")
  public let severity = Advice.Severity.hint

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .assignment(let assignment, let offering, let employee) = subject,
      AgreementNeed(of: offering).isRequired,
      view.municipality.isAhead(assignment, on: view.today),
      view.municipality.goesAlone(assignment)
    else { return nil }
    let others = view.municipality.employees(of: employee.team)
      .count { $0.id != employee.id && $0.isEmployed(on: view.today) }
    guard others > 0 else { return nil }
    return say(
      of: subject, .goesAlone(others: others),
      .assignMore(employee.team, offering.id, assignment.session), barrier: .noSharing,
      to: offering)
  }
}

extension Municipality {
  /// Whether no one else of the team takes the same: in the session, or in the year while there is
  /// none.
  func goesAlone(_ assignment: Assignment) -> Bool {
    guard let team = employees[assignment.employee]?.team else { return false }
    let others = assignment.session.map { assignmentsOfSession[$0] }
    for id in others ?? assignmentsOfOffering[assignment.offering] {
      guard let other = assignments[id], other.employee != assignment.employee,
        !other.state.isGone, others != nil || other.year == assignment.year,
        employees[other.employee]?.team == team
      else { continue }
      return false
    }
    return true
  }
}
