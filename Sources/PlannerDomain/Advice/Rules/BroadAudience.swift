/// Education for nearly everyone is hard to aim at anyone; that suits new policy, not specialised
/// needs.
public struct BroadAudience: AdviceRule {
  /// Meant for so many of the five target groups; the product's own.
  public static let groups = 4

  public let id = AdviceRuleID.broadAudience
  public let source = ReportSource(chapter: "7.2")
  public let severity = Advice.Severity.hint

  public init() {}

  public func advice(about subject: AdviceSubject, in view: AdviceView) -> Advice? {
    guard case .offering(let offering) = subject, offering.targetGroups.count >= Self.groups,
      offering.develops.keys.contains(where: {
        view.municipality.competences[$0]?.nature == .specialised
      })
    else { return nil }
    let narrower = view.catalogue.covering(offering, in: view.municipality)
      .filter { $0.targetGroups.count < Self.groups && !$0.targetGroups.isEmpty }
      .min { ($0.targetGroups.count, $0.id) < ($1.targetGroups.count, $1.id) }
    return say(
      of: subject,
      .broadAudience(groups: offering.targetGroups.count, narrower: narrower?.id),
      narrower.map { .compare(offering.id, with: $0.id) } ?? .look(offering.id))
  }
}
