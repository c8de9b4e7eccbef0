internal import PlannerDomain

enum TemplateRows {
  private static let table = Table(
    "agreement_template", ["id", "title"] + TermsTables.textColumns)
  private static let scopes = Table(
    parts: "agreement_template_scope", ["template_id", "scope"])
  private static let terms = TermsTables(of: "agreement_template", by: "template_id")

  static func put(_ template: AgreementTemplate, by writer: TableWriter) throws {
    let id = template.id.rawValue
    try writer.put([id, template.title] + TermsTables.textValues(of: template.terms), in: table)
    try writer.replaceSet(of: id, in: scopes, with: template.scopes.map(\.rawValue))
    try terms.put([template.terms], of: id, by: writer)
  }

  static func remove(_ id: Identifier<AgreementTemplate>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let scopes = try reader.parts(scopes)
    let cursors = try terms.cursors(by: reader)
    return try reader.entries(of: table, with: [scopes] + cursors.parts) { row in
      let id = try row.text(0)
      var versions = [try TermsTables.terms(row, 2)]
      try cursors.read(of: id, into: &versions)
      return .agreementTemplate(
        AgreementTemplate(
          id: Identifier(id), title: try row.text(1),
          scopes: try scopes.set(of: id) { (row) throws(StoreError) in try row.spelled(1) },
          terms: versions[0]))
    }
  }
}
