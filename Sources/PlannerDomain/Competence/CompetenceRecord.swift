/// That an employee was at a level of a competence on a day, and how that is known.
///
/// Records are never overwritten: a correction ends the old one and adds another.
public struct CompetenceRecord: Hashable, Sendable, Codable, Identifiable {
  public enum Evidence: String, CaseIterable, Hashable, Sendable, Codable {
    case ownView = "own-view"
    case leadersView = "leaders-view"
    case certificate
    case shownInPractice = "shown-in-practice"

    /// Who may record what is known so: confirming practice is the leader's, not a consultant's.
    public func mayBeSet(by duty: Actor.Duty) -> Bool {
      self != .shownInPractice || duty != .consultant
    }
  }

  public let id: Identifier<CompetenceRecord>
  public var employee: Identifier<Employee>
  public var competence: Identifier<Competence>
  public var level: CompetenceLevel
  public var date: CivilDate
  public var evidence: Evidence
  /// The last day on which it counts; nil when it does not expire.
  public var validUntil: CivilDate?
  /// The day on which a correction ended it.
  public var ended: CivilDate?
  public var note: String

  public init(
    id: Identifier<CompetenceRecord>, employee: Identifier<Employee>,
    competence: Identifier<Competence>, level: CompetenceLevel, date: CivilDate,
    evidence: Evidence, validUntil: CivilDate? = nil, ended: CivilDate? = nil, note: String = ""
  ) {
    self.id = id
    self.employee = employee
    self.competence = competence
    self.level = level
    self.date = date
    self.evidence = evidence
    self.validUntil = validUntil
    self.ended = ended
    self.note = note
  }

  public func isValid(on day: CivilDate) -> Bool {
    hasBegunAndNotEnded(on: day) && (validUntil.map { day <= $0 } ?? true)
  }

  /// Taken before or on the day, and not corrected by then; it may have expired.
  func hasBegunAndNotEnded(on day: CivilDate) -> Bool {
    date <= day && (ended.map { day < $0 } ?? true)
  }
}
