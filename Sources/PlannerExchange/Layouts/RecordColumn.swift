internal import PlannerDomain

/// The columns of `competence_records.csv`.
enum RecordColumn: String, PlanColumn {
  case id, employee, competence, level, date, evidence
  case validUntil = "valid_until"
  case ended, note

  static let file = PlanFile.records
  static let optional: Set<Self> = [.validUntil, .ended, .note]

  func cell(of record: CompetenceRecord) -> Cell {
    switch self {
    case .id: Cell(record.id)
    case .employee: Cell(record.employee)
    case .competence: Cell(record.competence)
    case .level: Cell(record.level.rawValue)
    case .date: Cell(record.date)
    case .evidence: Cell(record.evidence)
    case .validUntil: Cell(record.validUntil)
    case .ended: Cell(record.ended)
    case .note: Cell(record.note)
    }
  }
}

extension CSVRow where Column == RecordColumn {
  mutating func record() -> CompetenceRecord? {
    let id: Identifier<CompetenceRecord>? = identifier(.id)
    let employee: Identifier<Employee>? = reference(.employee)
    let competence: Identifier<Competence>? = reference(.competence)
    let level = level(.level, in: 0...4)
    let date = date(.date)
    let evidence: CompetenceRecord.Evidence? = choice(.evidence)
    let validUntil = self.date(.validUntil)
    let ended = self.date(.ended)
    let note = text(.note)
    guard let id, let employee, let competence, let level, let date, let evidence
    else { return nil }
    return CompetenceRecord(
      id: id, employee: employee, competence: competence, level: level, date: date,
      evidence: evidence, validUntil: validUntil, ended: ended, note: note)
  }
}
