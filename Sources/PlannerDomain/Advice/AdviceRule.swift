/// One rule of advice; each can be asked by itself about a subject of its kind.
public protocol AdviceRule: Sendable {
  var id: AdviceRuleID { get }
  /// What the rule rests on in the report; what it found may name a figure more closely.
  var source: ReportSource { get }
  /// How grave it is as a rule.
  var severity: Advice.Severity { get }
  /// What it has to say about a subject; nil where that is nothing, or the subject is another kind.
  func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice?
}

extension AdviceRule {
  /// The advice, with the rule's own severity and source where none is given.
  func say(
    of subject: AdviceSubject, _ finding: AdviceFinding, _ action: AdviceAction,
    severity: Advice.Severity? = nil, source: ReportSource? = nil, surveyPercent: Int? = nil
  ) -> Advice {
    Advice(
      id: Advice.ID(id, about: subject.name), severity: severity ?? self.severity,
      source: source ?? self.source, surveyPercent: surveyPercent, finding: finding,
      action: action)
  }

  /// The same with what the survey's municipalities answered about a barrier to the use of such
  /// education.
  func say(
    of subject: AdviceSubject, _ finding: AdviceFinding, _ action: AdviceAction,
    barrier: TransferBarrier, to offering: Offering?
  ) -> Advice {
    let survey = SurveyTransfer(
      offering?.kind.ladderStep ?? .course > .course ? .degrees : .courses)
    let figure = survey.barrierSource
    return say(
      of: subject, finding, action,
      source: ReportSource(
        chapter: source.chapter, .figure(figure.figure), answers: figure.answers),
      surveyPercent: survey.percent(naming: barrier))
  }
}
