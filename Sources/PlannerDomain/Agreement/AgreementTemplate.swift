/// A text that the municipality begins its agreements with.
public struct AgreementTemplate: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<AgreementTemplate>
  public var title: String
  /// What it is offered for first; it can be used for anything.
  public var scopes: Set<AgreementScope>
  public var terms: AgreementTerms

  public init(
    id: Identifier<AgreementTemplate>, title: String, scopes: Set<AgreementScope>,
    terms: AgreementTerms
  ) {
    self.id = id
    self.title = title
    self.scopes = scopes
    self.terms = terms
  }
}
