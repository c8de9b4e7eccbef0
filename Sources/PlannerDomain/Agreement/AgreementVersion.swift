/// A text as it was signed, by all or by some; it never changes.
public struct AgreementVersion: Hashable, Sendable, Codable {
  public var terms: AgreementTerms
  /// In the order in which they came.
  public var signatures: [AgreementSignature]

  public init(terms: AgreementTerms, signatures: [AgreementSignature]) {
    self.terms = terms
    self.signatures = signatures
  }
}
