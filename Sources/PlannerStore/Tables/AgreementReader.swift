internal import PlannerDomain

/// Reads agreements and, in step with them, their parts.
final class AgreementReader {
  private let assignments: PartCursor
  private let texts: PartCursor
  private let terms: TermsCursors
  private let signatures: PartCursor
  private let events: PartCursor
  private let steps: PartCursor

  init(_ reader: TableReader) throws {
    assignments = try reader.parts(AgreementRows.assignments)
    texts = try reader.parts(AgreementRows.texts)
    terms = try AgreementRows.terms.cursors(by: reader)
    signatures = try reader.parts(AgreementRows.signatures)
    events = try reader.parts(AgreementRows.events)
    steps = try reader.parts(AgreementRows.steps)
  }

  var parts: [PartCursor] { [assignments, texts] + terms.parts + [signatures, events, steps] }

  func agreement(_ row: KeptRow) throws -> ImplementationAgreement {
    let id = try row.text(0)
    let team: Identifier<Team> = try row.id(1)
    var versions = try texts.parts(of: id) { (row) throws(StoreError) in
      try TermsTables.terms(row, 2)
    }
    try terms.read(of: id, into: &versions)
    var signed = versions.map { AgreementVersion(terms: $0, signatures: []) }
    try signatures.eachPart(of: id) { (row) throws(StoreError) in
      let version = try row.integer(2)
      guard version >= 1, version <= signed.count else { throw row.damage(2) }
      signed[version - 1].signatures.append(try Self.signature(row))
    }
    // Every agreement has a text, if only an empty one.
    guard let current = signed.popLast() else { throw row.damage(0) }
    return ImplementationAgreement(
      id: Identifier(id), team: team,
      assignments: try assignments.set(of: id) { (row) throws(StoreError) in try row.id(1) },
      terms: current.terms, signatures: current.signatures, versions: signed,
      events: try events.parts(of: id, Self.event), history: try steps.parts(of: id, Self.step))
  }

  private static func signature(_ row: KeptRow) throws(StoreError) -> AgreementSignature {
    let party: AgreementParty =
      switch try row.spelled(3, as: KeptParty.Spelling.self) {
      case .participant: .participant(try row.id(4))
      case .leader: .leader
      case .humanResources: .humanResources
      }
    return AgreementSignature(
      party, name: try row.text(5), on: try row.date(6), by: try row.text(7))
  }

  private static func event(_ row: KeptRow) throws(StoreError) -> DutyEvent {
    let what: DutyEvent.What =
      switch try row.spelled(3, as: KeptEvent.Spelling.self) {
      case .done: .done
      case .undone: .undone
      case .closed: .closed
      case .rescheduled: .rescheduled(to: try row.date(7))
      case .delegated: .delegated(to: row.idIfAny(8))
      }
    return DutyEvent(
      try row.integer(2), what, on: try row.date(4), by: try row.text(5), note: try row.text(6))
  }

  private static func step(_ row: KeptRow) throws(StoreError) -> AgreementStep {
    AgreementStep(
      try row.spelled(2), on: try row.date(3), by: try row.text(4), note: try row.text(5),
      because: try row.spelledIfAny(6))
  }
}
