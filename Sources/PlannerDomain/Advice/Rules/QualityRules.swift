/// Many small providers make it hard to see what is good; the municipality approves those it knows.
public struct ProviderNotApproved: AdviceRule {
  public let id = AdviceRuleID.providerNotApproved
  public let source = ReportSource(chapter: "5.3")
  public let severity = Advice.Severity.hint

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .offering(let offering) = subject,
      let provider = view.municipality.providers[offering.provider], !provider.isApproved
    else { return nil }
    return say(of: subject, .notApproved(provider.id), .edit(.provider(provider.id)))
  }
}

/// Content is held against current knowledge now and then.
public struct ContentNotReviewed: AdviceRule {
  /// Within so many months; the product's own.
  public static let months = 24

  public let id = AdviceRuleID.contentNotReviewed
  public let source = ReportSource(chapter: "8.6")
  public let severity = Advice.Severity.hint

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .offering(let offering) = subject else { return nil }
    if let reviewed = offering.contentReviewed,
      reviewed.adding(months: Self.months) >= view.today
    {
      return nil
    }
    return say(
      of: subject, .notReviewed(since: offering.contentReviewed), .edit(.offering(offering.id)))
  }
}
