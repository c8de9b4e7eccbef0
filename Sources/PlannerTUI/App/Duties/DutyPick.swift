import PlannerDomain

/// What is chosen about duties in a picker.
enum DutyPick: Hashable, Sendable {
  case scope
  case progress(Identifier<FollowUpGoal>)
  case deputy([Duty])
  case practicePerson(PracticeDraft)
  case practiceCompetence(PracticeDraft)
  case practiceLevel(PracticeDraft)
  case leaver
  case heir(of: Identifier<Employee>)
}

/// What is asked about duties in a line of text.
enum DutyAsk: Hashable, Sendable {
  /// What was seen, when something is done.
  case done([Duty])
  /// What was seen of a goal, which stays as far as it was.
  case note(Identifier<FollowUpGoal>, FollowUpState)
  case date([Duty])
  case reschedule([Duty], to: CivilDate)
  case delegate([Duty], to: Identifier<Employee>?)
  case close([Duty])
  case handOn(of: Identifier<Employee>, to: Identifier<Employee>)
  case closeAll(of: Identifier<Employee>)

  /// What to say when nothing was written.
  func missing(_ words: Words) -> String {
    if case .date = self { words.followUp.dateWrong } else { words.app.reasonMissing }
  }
}
