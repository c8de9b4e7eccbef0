/// What a draft begins with.
public struct NewAgreement: Hashable, Sendable {
  public var id: Identifier<ImplementationAgreement>
  /// Of one offering and one session, or none yet, and of one team's people.
  public var assignments: Set<Identifier<Assignment>>
  public var terms: AgreementTerms

  public init(
    id: Identifier<ImplementationAgreement>, assignments: Set<Identifier<Assignment>>,
    terms: AgreementTerms
  ) {
    self.id = id
    self.assignments = assignments
    self.terms = terms
  }
}
