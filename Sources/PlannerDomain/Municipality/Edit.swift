/// Everything that a user can do to a municipality; the one way to change it.
public indirect enum Edit: Hashable, Sendable {
  /// Adds an entry, or replaces the one of the same name.
  ///
  /// Competence records and assignments can only be added so, as what happened before the program
  /// was in use; afterwards they follow their own edits. A session that is entered as cancelled
  /// lets those wished or proposed go, as `cancelSession` does; where more have come further, it
  /// must be cancelled with a reason.
  case enter(Entry)
  /// Removes an entry that nothing refers to.
  ///
  /// Competence records and assignments can only be removed together with their employee.
  case remove(EntryKey)
  /// Gives an employee education, from `wished`, `proposed` or `approved` on.
  case assign(NewAssignment)
  /// Takes an assignment to its next state: propose, approve, enrol, withdraw … The note is the
  /// reason, where the step needs one or a warning is overridden.
  case advance(Identifier<Assignment>, to: AssignmentState, note: String)
  /// Moves an assignment to another session of its offering, or to none yet. The note is the
  /// reason for overriding a warning.
  case move(Identifier<Assignment>, to: Identifier<CourseSession>?, note: String)
  /// Cancels a session; those who were approved, enrolled or waiting are cancelled by the
  /// provider, and those wished or proposed lose the date but live on. The note is the reason.
  case cancelSession(Identifier<CourseSession>, note: String)
  /// Ends a competence record that was wrong, and adds the right one.
  case correct(Identifier<CompetenceRecord>, with: CompetenceRecord)
  /// Records the level that an employee is found at: it counts from its day on, for records of
  /// higher levels end there; those of before stay as they were.
  case recordLevel(CompetenceRecord)
  /// Several edits as one act: all are done or none, and they are undone together.
  case together([Edit])
  /// Takes back, or does again, what changed; refused when it has changed since.
  case revert([Change])
}
