internal import PlannerDomain

enum ProviderRows {
  private static let table = Table(
    "provider", ["id", "name", "kind", "is_approved", "approval_note", "contact"])

  static func put(_ provider: Provider, by writer: TableWriter) throws {
    try writer.put(
      [
        provider.id.rawValue, provider.name, provider.kind.rawValue, provider.isApproved,
        provider.approvalNote, provider.contact,
      ], in: table)
  }

  static func remove(_ id: Identifier<Provider>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    return try reader.entries(of: table) { row in
      .provider(
        Provider(
          id: try row.id(0), name: try row.text(1), kind: try row.spelled(2),
          isApproved: try row.flag(3), approvalNote: try row.text(4),
          contact: try row.text(5)))
    }
  }
}
