/// Someone or something that a goal still lacks.
public struct GoalMissing: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case employee(Identifier<Employee>)
    case targetGroup(TargetGroup)
    /// Without an agreement in time, or rated low, or not rated.
    case assignment(Identifier<Assignment>)
    /// Not done in time, or yet to be done.
    case duty(Duty)
  }

  /// What is in sight to mend it.
  public enum Outlook: Hashable, Sendable {
    /// Nothing yet.
    case open
    /// It was to be done by a day that has passed, and counts against the goal for good.
    case tooLate
    /// An assignment that ends by the goal's date gives what is lacking; the forecast counts it. The
    /// level is taken to be confirmed in practice afterwards.
    case planned(Identifier<Assignment>)
    /// One step more would do.
    case step(GoalStep)
  }

  public let subject: Subject
  public let outlook: Outlook
  /// The competences that are lacking, in the goal's order.
  public let competences: [Identifier<Competence>]
  /// Half days within the twelve months, for goals in days.
  public let halfDays: Int?

  init(
    _ subject: Subject, _ outlook: Outlook, competences: [Identifier<Competence>] = [],
    halfDays: Int? = nil
  ) {
    self.subject = subject
    self.outlook = outlook
    self.competences = competences
    self.halfDays = halfDays
  }
}
