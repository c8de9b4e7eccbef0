/// Themed and leadership courses, diploma and master call for an agreement with the workplace.
public struct AgreementMissing: AdviceRule {
  /// It is pressing when the course begins within so many days; the product's own.
  public static let pressingDays = 30

  public let id = AdviceRuleID.agreementMissing
  public let source = ReportSource(chapter: "6.6")
  public let severity = Advice.Severity.recommended

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .assignment(let assignment, let offering, _) = subject,
      assignment.state.commitsMoney, view.municipality.isAhead(assignment, on: view.today),
      case .required(let reason) = AgreementNeed(of: offering),
      view.municipality.agreement(about: assignment.id) == nil
    else { return nil }
    let start = assignment.session.flatMap { view.municipality.sessions[$0]?.start }
    let isNear = start.map { view.today.days(until: $0) <= Self.pressingDays } ?? false
    return say(
      of: subject, .noAgreement(reason, start: start), .beginAgreement(assignment.id),
      severity: isNear ? .pressing : severity)
  }
}
