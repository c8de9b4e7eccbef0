/// What is checked after a course, when and by whom (report, chapters 9.2, 10.3).
public struct FollowUpGoal: Hashable, Sendable, Codable, Identifiable {
  public let id: Identifier<FollowUpGoal>
  public var agreement: Identifier<ImplementationAgreement>
  public var text: String
  public var owner: DutyOwner
  /// What is looked at to tell whether it is reached.
  public var indicator: String
  /// How it stood before.
  public var baseline: String
  /// How it shall stand.
  public var target: String
  /// The competence whose use in practice it shows; nil where it is about something else.
  public var competence: Identifier<Competence>?
  /// As agreed; the history tells of what was rescheduled.
  public var due: DueDate
  /// Oldest first; begins with `open`, and a step is never deleted.
  public var history: [FollowUpStep]

  public init(
    id: Identifier<FollowUpGoal>, agreement: Identifier<ImplementationAgreement>, text: String,
    owner: DutyOwner, indicator: String = "", baseline: String = "", target: String = "",
    competence: Identifier<Competence>? = nil, due: DueDate, history: [FollowUpStep]
  ) {
    self.id = id
    self.agreement = agreement
    self.text = text
    self.owner = owner
    self.indicator = indicator
    self.baseline = baseline
    self.target = target
    self.competence = competence
    self.due = due
    self.history = history
  }

  public var state: FollowUpState {
    for step in history.reversed() {
      if case .state(let state) = step.what { return state }
    }
    return .open
  }

  /// The day on which it was settled; nil while it is not.
  public var settled: CivilDate? { state.isSettled ? lastState?.date : nil }

  /// The day it was moved to by hand; nil while it is due as agreed.
  public var rescheduled: CivilDate? {
    for step in history.reversed() {
      if case .rescheduled(let date) = step.what { return date }
    }
    return nil
  }

  /// The step by which someone else has it now; nil while it is its owner's.
  public var delegation: FollowUpStep? {
    for step in history.reversed() {
      if case .delegated(let deputy) = step.what { return deputy == nil ? nil : step }
    }
    return nil
  }

  public var deputy: Identifier<Employee>? {
    if case .delegated(let deputy)? = delegation?.what { deputy } else { nil }
  }

  /// When it is due now; nil while the course that it is counted from has no dates.
  public func dueDate(of course: Period?) -> CivilDate? { rescheduled ?? due.date(of: course) }

  private var lastState: FollowUpStep? {
    history.last { if case .state = $0.what { true } else { false } }
  }
}
