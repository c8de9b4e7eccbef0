/// All need courses, many a diploma, some a master: each step builds on the one below it.
public struct StepSkipped: AdviceRule {
  public let id = AdviceRuleID.stepSkipped
  public let source = ReportSource(chapter: "6.6")
  public let severity = Advice.Severity.hint

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .assignment(let assignment, let offering, let employee) = subject,
      let lacking = offering.kind.ladderStep.below,
      view.municipality.isAhead(assignment, on: view.today)
    else { return nil }
    var has = false
    view.municipality.eachAssignment(of: employee.id) { other in
      guard !has, other.id != assignment.id, other.state.takesTime,
        let step = view.municipality.offerings[other.offering]?.kind.ladderStep
      else { return }
      has = step == lacking || (step == offering.kind.ladderStep && other.state.tookPart)
    }
    guard !has else { return nil }
    return say(
      of: subject, .stepSkipped(to: offering.kind.ladderStep, lacking: lacking),
      .look(offering.id))
  }
}

extension LadderStep {
  /// Nil for the lowest.
  public var below: LadderStep? { LadderStep(rawValue: rawValue - 1) }
}
