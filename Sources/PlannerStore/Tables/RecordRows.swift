internal import PlannerDomain

enum RecordRows {
  private static let table = Table(
    "competence_record",
    [
      "id", "employee_id", "competence_id", "level", "recorded_on", "evidence", "valid_until",
      "ended_on", "note",
    ])

  static func put(_ record: CompetenceRecord, by writer: TableWriter) throws {
    try writer.put(
      [
        record.id.rawValue, record.employee.rawValue, record.competence.rawValue,
        record.level.rawValue, record.date.description, record.evidence.rawValue,
        record.validUntil?.description, record.ended?.description, record.note,
      ], in: table)
  }

  static func remove(_ id: Identifier<CompetenceRecord>, by writer: TableWriter) throws {
    try writer.remove([id.rawValue], from: table)
  }

  static func entries(by reader: TableReader) throws -> KeptEntries {
    let evidence = Spellings<CompetenceRecord.Evidence>()
    return try reader.entries(of: table) { row in
      .record(
        CompetenceRecord(
          id: try row.id(0), employee: try row.id(1), competence: try row.id(2),
          level: try row.level(3), date: try row.date(4),
          evidence: try row.spelled(5, by: evidence),
          validUntil: try row.dateIfAny(6), ended: try row.dateIfAny(7),
          note: try row.text(8)))
    }
  }
}
