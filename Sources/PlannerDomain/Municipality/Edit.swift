/// Everything that a user can do to a municipality; the one way to change it.
public indirect enum Edit: Hashable, Sendable {
  /// Adds an entry, or replaces the one of the same name.
  ///
  /// Competence records and assignments can only be added so, as what happened before the program
  /// was in use; afterwards they follow their own edits. A session that is entered as cancelled
  /// lets those wished or proposed go, as `cancelSession` does; where more have come further, it
  /// must be cancelled with a reason. Agreements, goals, ratings and strategies can be added so too; a
  /// goal can be rewritten but for its history, and so can a strategy while it is a draft.
  case enter(Entry)
  /// Removes an entry that nothing refers to.
  ///
  /// Competence records and assignments can only be removed together with their employee; what is
  /// agreed about an assignment, and ratings of it, go with it; and so do dismissals of advice about
  /// what is removed. An agreement that no one has signed can be removed, with its goals, and a goal
  /// that nothing has been noted about; and a strategy that is a draft.
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
  /// Begins an agreement about assignments that no other agreement in force covers.
  case draftAgreement(NewAgreement)
  /// Writes an agreement's text; what someone had signed is kept as a version, and the new text must
  /// be signed again. `from` is the text that the writer began with: refused as changed meanwhile
  /// when it is not the text any more, so that no one's words are written over unseen; and
  /// `takingOff` are the signatures that the writer knows of: refused when someone else has signed.
  case reviseAgreement(
    Identifier<ImplementationAgreement>, from: AgreementTerms, to: AgreementTerms,
    takingOff: Set<AgreementParty> = [])
  /// Changes whom an agreement covers; those who are added must sign too.
  case coverAssignments(Identifier<ImplementationAgreement>, Set<Identifier<Assignment>>)
  /// Records that a party signed a text; with the last of them it is agreed. Refused as changed
  /// meanwhile when the text is not that any more, so that no one signs what was not read.
  case sign(
    Identifier<ImplementationAgreement>, AgreementParty, name: String, of: AgreementTerms)
  /// Takes a signature off, for a reason; what was signed is kept as a version.
  case withdrawSignature(Identifier<ImplementationAgreement>, AgreementParty, reason: String)
  /// Ends an agreement whose course is over. With duties open it needs a reason, for which they are
  /// closed and the goals dropped.
  case concludeAgreement(Identifier<ImplementationAgreement>, note: String)
  /// Gives an agreement up, for a reason.
  case lapseAgreement(Identifier<ImplementationAgreement>, reason: String)
  /// Takes an agreement that was concluded or lapsed up again, for a reason.
  case reopenAgreement(Identifier<ImplementationAgreement>, reason: String)
  /// Lets the agreements lapse that nobody is left of, now that their last day has passed; changes
  /// nothing where there are none. Taken back, they stay in force.
  case lapseOfLeavers
  /// An item was done, or a goal achieved. The note may say what was seen.
  case markDone(Duty, note: String)
  /// A duty is to be done after all, though it was done, closed or settled.
  case markUndone(Duty, note: String)
  /// Makes a duty due another day, for a reason; nothing signed is changed by it.
  case reschedule(Duty, to: CivilDate, reason: String)
  /// Gives a duty to someone else to do, or (with nil) back to its owner, for a reason.
  case delegate(Duty, to: Identifier<Employee>?, reason: String)
  /// A duty will not be done, for a reason; a goal is dropped.
  case closeDuty(Duty, reason: String)
  /// Notes how far a goal has come, with what was seen; dropping one needs a reason.
  case noteProgress(Identifier<FollowUpGoal>, FollowUpState, note: String)
  /// Rates the use of what was learned, in place of an earlier rating by the same at that moment.
  case rateTransfer(TransferRating)
  /// The leader has seen it in practice: records the level and achieves the goal, in one act.
  case confirmPractice(Identifier<FollowUpGoal>, with: CompetenceRecord)
  /// Dismisses an advice as grave as that, for a reason, which is kept; again, for another reason.
  case dismissAdvice(Advice.ID, Advice.Severity, reason: String)
  /// Takes an advice that was dismissed up again.
  case takeUpAdvice(Advice.ID)
  /// Adopts a draft that has goals, as decided on a day by a body that is named.
  case adoptStrategy(Identifier<EducationStrategy>, on: CivilDate, by: String)
  /// Writes an adopted strategy's text, for a reason; the text before is kept. `from` is the text that
  /// the writer began with: refused as changed meanwhile when it is not the text any more.
  case reviseStrategy(
    Identifier<EducationStrategy>, from: StrategyTerms, to: StrategyTerms, reason: String)
  /// Ends an adopted strategy, for a reason.
  case endStrategy(Identifier<EducationStrategy>, reason: String)
  /// Takes a strategy that ended up again, for a reason.
  case reopenStrategy(Identifier<EducationStrategy>, reason: String)
  /// Several edits as one act: all are done or none, and they are undone together.
  case together([Edit])
  /// Takes back, or does again, what changed; refused when it has changed since.
  case revert([Change])
}
