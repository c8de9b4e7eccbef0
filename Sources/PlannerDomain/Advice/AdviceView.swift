/// What the rules look at: a municipality on a day, with the catalogue as it is looked up.
public struct AdviceView: Sendable {
  public let municipality: Municipality
  public let today: CivilDate
  public let catalogue: AdviceCatalogue

  /// - Parameter catalogue: of the same offerings, where it has been made already.
  public init(
    of municipality: Municipality, on today: CivilDate, catalogue: AdviceCatalogue? = nil
  ) {
    self.municipality = municipality
    self.today = today
    self.catalogue = catalogue ?? AdviceCatalogue(of: municipality)
  }

  /// Every rule, in the order of `AdviceRuleID`.
  public static let rules: [any AdviceRule] = [
    AgreementMissing(), NoPracticeTime(), LeaderWithoutPart(), LateFollowUp(),
    GeneralAreaLeftOut(), OpenOrRequisitioned(), CheaperInCatalogue(), PackageMakesModule(),
    StepSkipped(), GoingAlone(), DearerThanAverage(), BroadAudience(), ProviderNotApproved(),
    ContentNotReviewed(),
  ]

  private static let rulesByKind = Dictionary(grouping: rules, by: \.id.subjectKind)

  /// What the rules have to say about one subject, dismissed or not; the gravest first.
  public func advice(about subject: AdviceSubject) -> [Advice] {
    (Self.rulesByKind[subject.kind] ?? []).compactMap { $0.advice(about: subject, in: self) }
      .sorted(by: Advice.isBefore)
  }

  /// The same for an entry; empty where it is not there, or no rule is about it.
  public func advice(about key: EntryKey) -> [Advice] {
    AdviceSubject(key, in: municipality).map { advice(about: $0) } ?? []
  }
}
