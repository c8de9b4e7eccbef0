internal import PlannerDomain

/// Writes agreements; `AgreementReader` reads them.
enum AgreementRows {
  static let table = Table("agreement", ["id", "team_id"])
  static let assignments = Table(
    parts: "agreement_assignment", ["agreement_id", "assignment_id"])
  static let texts = Table(
    parts: "agreement_text", ["agreement_id", "version"] + TermsTables.textColumns)
  static let terms = TermsTables(of: "agreement", by: "agreement_id")
  static let signatures = Table(
    parts: "agreement_signature",
    [
      "agreement_id", "position", "version", "party", "employee_id", "name", "signed_on", "actor",
    ])
  static let events = Table(
    parts: "agreement_event",
    [
      "agreement_id", "position", "item", "what", "happened_on", "actor", "note", "moved_to",
      "deputy_id",
    ])
  static let steps = Table(
    parts: "agreement_step",
    ["agreement_id", "position", "state", "taken_on", "actor", "note", "lapse"])

  static func put(_ agreement: ImplementationAgreement, by writer: TableWriter) throws {
    let id = agreement.id.rawValue
    let versions = agreement.allVersions
    try writer.put([id, agreement.team.rawValue], in: table)
    try writer.replaceSet(
      of: id, in: assignments, with: agreement.assignments.map(\.rawValue))
    try writer.replaceList(
      of: id, in: texts, with: versions.map(\.terms), TermsTables.textValues(of:))
    try terms.put(versions.map(\.terms), of: id, by: writer)
    let signatures = versions.enumerated().flatMap { version in
      version.element.signatures.map { (version.offset + 1, $0) }
    }
    try writer.replaceList(of: id, in: self.signatures, with: signatures) { version, signature in
      let party = KeptParty(signature.party)
      return [
        version, party.spelling.rawValue, party.employee?.rawValue, signature.name,
        signature.date.description, signature.actor,
      ]
    }
    try writer.replaceList(of: id, in: events, with: agreement.events) {
      let what = KeptEvent($0.what)
      return [
        $0.item, what.spelling.rawValue, $0.date.description, $0.actor, $0.note,
        what.date?.description, what.deputy?.rawValue,
      ]
    }
    try writer.replaceList(of: id, in: steps, with: agreement.history) {
      [$0.state.rawValue, $0.date.description, $0.actor, $0.note, $0.lapse?.rawValue]
    }
  }

  static func remove(_ id: Identifier<ImplementationAgreement>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let agreements = try AgreementReader(reader)
    return try reader.entries(of: table, with: agreements.parts) { row in
      .agreement(try agreements.agreement(row))
    }
  }
}
