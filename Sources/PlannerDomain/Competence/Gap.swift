/// That an employee is below what the role requires in a competence.
public struct Gap: Hashable, Sendable {
  public let employee: Identifier<Employee>
  public let competence: Identifier<Competence>
  public let required: CompetenceLevel
  public let actual: CompetenceLevel
  /// The day by which the required level must be there.
  public let due: CivilDate
  /// Whether that day has passed.
  public let isLate: Bool
  /// Whole months since that day; 0 while it lies ahead.
  public let monthsLate: Int
  public let nature: Competence.Nature
  /// How pressing it is: levels missing, doubled for basic competences, and up to doubled again by
  /// a year's delay.
  ///
  /// The weighing is the product's own; the report only tells basic needs from
  /// specialised (chapter 4.3).
  public let weight: Int

  /// Levels that are missing; 1 … 4.
  public var size: Int { required.rawValue - actual.rawValue }

  init(
    employee: Identifier<Employee>, competence: Competence, required: CompetenceLevel,
    actual: CompetenceLevel, due: CivilDate, on day: CivilDate
  ) {
    self.employee = employee
    self.competence = competence.id
    self.required = required
    self.actual = actual
    self.due = due
    isLate = due < day
    monthsLate = due.wholeMonths(until: day)
    nature = competence.nature
    weight =
      (required.rawValue - actual.rawValue) * (nature == .basic ? 2 : 1)
      * (12 + min(monthsLate, 12))
  }
}
