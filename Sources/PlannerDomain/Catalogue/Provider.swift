/// Someone who delivers education.
public struct Provider: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<Provider>
  public var name: String
  public var kind: ProviderKind
  /// Whether the municipality has approved the provider (report, chapter 5.3).
  public var isApproved: Bool
  public var approvalNote: String
  public var contact: String

  public init(
    id: Identifier<Provider>, name: String, kind: ProviderKind, isApproved: Bool = false,
    approvalNote: String = "", contact: String = ""
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.isApproved = isApproved
    self.approvalNote = approvalNote
    self.contact = contact
  }
}
